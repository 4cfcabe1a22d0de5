package io.planwright.benchmarks.cli;

/** What the user asked for cannot be done as it was asked; the message says what to change. */
public final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * Makes the exception.
   *
   * @param message what is wrong and what to do
   */
  public UsageException(String message) {
    super(message);
  }
}
