package io.planwright.run;

/**
 * A switch that stops a run from another thread. Once thrown it stays thrown; make a new one for
 * the next run. Thread-safe.
 */
public final class Cancellation {

  private volatile boolean requested;

  private Cancellation() {}

  /**
   * Makes a switch that nobody has thrown yet.
   *
   * @return the switch
   */
  public static Cancellation create() {
    return new Cancellation();
  }

  /** Asks the run to stop at its next checkpoint. Asking again changes nothing. */
  public void cancel() {
    requested = true;
  }

  /**
   * Tells whether someone has asked the run to stop.
   *
   * @return whether {@link #cancel()} was called
   */
  public boolean isRequested() {
    return requested;
  }
}
