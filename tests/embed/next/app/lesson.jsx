'use client';

import Link from 'next/link';
import { useEffect, useState } from 'react';
import Markdown from 'react-markdown';
import rehypeHighlight from 'rehype-highlight';
import rehypeKatex from 'rehype-katex';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';

const components = {
  pre: ({ node, ...props }) => <pre data-course="" {...props} />,
  code: ({ node, ...props }) => <code {...props} />,
};

export const Pages = () => (
  <nav>
    {['', 'tag', 'component', 'plugin', 'script', 'dock'].map((name) => (
      <Link key={name} href={`/${name}`}>
        {name || 'home'}
      </Link>
    ))}
  </nav>
);

/** A lesson as this course shows them: fetched, and rendered without raw HTML. */
export function Lesson({ file, rehype = [] }) {
  const [text, setText] = useState('');
  useEffect(() => {
    let isHere = true;
    fetch(`/course/lessons/${file}`)
      .then((response) => response.text())
      .then((markdown) => isHere && setText(markdown));
    return () => {
      isHere = false;
    };
  }, [file]);
  return (
    <article className="card">
      <Markdown
        remarkPlugins={[remarkGfm, remarkMath]}
        rehypePlugins={[...rehype, [rehypeHighlight, { ignoreMissing: true }], rehypeKatex]}
        components={components}
      >
        {text}
      </Markdown>
    </article>
  );
}
