package io.planwright.evidence;

import java.io.Serial;

/**
 * Thrown by {@link Answer#orElseThrow()} when the data could not carry an answer.
 *
 * <p>Callers who can go on without the answer should rather look at the {@link Answer} itself.
 */
public final class NotEnoughDataException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String question;
  private final String needed;
  private final String found;

  NotEnoughDataException(Answer.InsufficientData<?> lack) {
    super("insufficient data for " + lack.summary());
    question = lack.question();
    needed = lack.needed();
    found = lack.found();
  }

  /**
   * What was asked.
   *
   * @return the question
   */
  public String question() {
    return question;
  }

  /**
   * What the method needs.
   *
   * @return the documented data floor
   */
  public String needed() {
    return needed;
  }

  /**
   * What the data held.
   *
   * @return the amount found
   */
  public String found() {
    return found;
  }
}
