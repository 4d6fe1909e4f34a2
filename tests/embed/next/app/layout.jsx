import 'katex/dist/katex.min.css';
import './course.css';

export const metadata = { title: 'Course' };

/** Dark by a class and its colours only, with no color-scheme. */
export default function Layout({ children }) {
  return (
    <html lang="en" className="dark">
      <body>{children}</body>
    </html>
  );
}
