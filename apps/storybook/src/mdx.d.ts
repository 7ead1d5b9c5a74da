declare module '*.mdx' {
  /** A page written in MDX, as Storybook renders it. */
  const page: () => unknown;
  export default page;
}
