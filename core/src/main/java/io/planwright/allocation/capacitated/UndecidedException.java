package io.planwright.allocation.capacitated;

/**
 * Thrown where the allowed work ended before an answer was found, and no proof that none exists.
 *
 * <p>Allow more steps, or a penalty for items that stay unassigned: then there always is an answer.
 */
public final class UndecidedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UndecidedException(String message) {
    super(message);
  }
}
