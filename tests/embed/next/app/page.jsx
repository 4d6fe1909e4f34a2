import { Pages } from './lesson.jsx';

export default function Home() {
  return (
    <>
      <Pages />
      <h1>Course</h1>
    </>
  );
}
