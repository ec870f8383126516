import styles from './empty-steps.module.css';

/** What to do first, in numbered steps, where there is nothing yet. */
export function EmptySteps({
  steps,
}: {
  readonly steps: readonly { readonly title: string; readonly help: string }[];
}) {
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step.title}>
          <b>{step.title}</b>
          <span>{step.help}</span>
        </li>
      ))}
    </ol>
  );
}
