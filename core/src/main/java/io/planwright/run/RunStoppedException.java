package io.planwright.run;

/**
 * A run ended at a checkpoint before it had a result, because it was cancelled or out of time.
 *
 * <p>A caller may try again with more time; nothing is left half-changed, since results are
 * immutable and made at the end.
 */
public final class RunStoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why the run stopped. */
  private final StopReason reason;

  RunStoppedException(StopReason reason) {
    super(
        switch (reason) {
          case CANCELLED -> "The run was cancelled before it had a result.";
          case DEADLINE ->
              "The run reached its deadline before it had a result. Allow it more time.";
        });
    this.reason = reason;
  }

  /**
   * Says why the run stopped.
   *
   * @return the reason
   */
  public StopReason reason() {
    return reason;
  }
}
