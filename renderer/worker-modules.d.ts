/** What the bundler makes of a module that is to run in a thread of its own. */
declare module '*?worker' {
  const WorkerOfModule: new () => Worker;
  export default WorkerOfModule;
}
