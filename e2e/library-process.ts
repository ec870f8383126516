import type { ElectronApplication } from 'playwright/test';

/** The id of the process that holds the library. */
export async function libraryProcessId(app: ElectronApplication): Promise<number> {
  const id = await app.evaluate(({ app: program }) => {
    return program.getAppMetrics().find(({ serviceName, name }) => [serviceName, name].includes('yuanwen-library'))
      ?.pid;
  });
  if (id === undefined) throw new Error('No library process is running');
  return id;
}
