package io.planwright.allocation;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An answer to a problem with constraints, or the certificate that none exists.
 *
 * <p>Immutable and thread-safe; serializable where the answer is.
 *
 * @param <T> the type of the answer
 */
public sealed interface Solution<T> extends Serializable {

  /**
   * An answer that keeps every constraint.
   *
   * @param <T> the type of the answer
   * @param answer the answer
   */
  record Feasible<T>(T answer) implements Solution<T> {

    /**
     * Checks the component.
     *
     * @param answer the answer
     */
    public Feasible {
      Require.nonNull(answer, "answer");
    }
  }

  /**
   * The certificate that no answer keeps every constraint.
   *
   * @param <T> the type that the answer would have had
   * @param summary the contradiction in one sentence, with the numbers; not blank
   * @param conflict the constraints that contradict each other, each named with its value; at least
   *     one
   */
  record Infeasible<T>(String summary, List<String> conflict) implements Solution<T> {

    /**
     * Checks the components.
     *
     * @param summary the contradiction in one sentence; not blank
     * @param conflict the constraints that contradict each other; at least one, none blank
     * @throws IllegalArgumentException if a text is blank or no constraint is named
     */
    public Infeasible {
      Require.notBlank(summary, "summary", "Say the contradiction in one sentence.");
      conflict = List.copyOf(Require.notEmpty(conflict, "conflict", "Name the constraints."));
      for (String constraint : conflict) {
        Require.notBlank(constraint, "conflict", "Name the constraint with its value.");
      }
    }
  }

  /**
   * An answer that keeps every constraint.
   *
   * @param <T> the type of the answer
   * @param answer the answer
   * @return the solution
   */
  static <T> Solution<T> feasible(T answer) {
    return new Feasible<>(answer);
  }

  /**
   * The certificate that there is no answer.
   *
   * @param <T> the type that the answer would have had
   * @param summary the contradiction in one sentence, with the numbers; not blank
   * @param conflict the constraints that contradict each other; at least one
   * @return the certificate
   * @throws IllegalArgumentException if a text is blank or no constraint is named
   */
  static <T> Solution<T> infeasible(String summary, List<String> conflict) {
    return new Infeasible<>(summary, conflict);
  }

  /**
   * Whether there is an answer.
   *
   * @return true for {@link Feasible}
   */
  default boolean isFeasible() {
    return this instanceof Feasible;
  }

  /**
   * Handles both cases.
   *
   * @param <R> the type of the result
   * @param onAnswer applied to the answer, if there is one
   * @param onConflict applied to the certificate otherwise
   * @return what the applied function returned
   */
  default <R> R fold(
      Function<? super T, ? extends R> onAnswer,
      Function<? super Infeasible<T>, ? extends R> onConflict) {
    if (this instanceof Feasible<T> feasible) {
      return onAnswer.apply(feasible.answer);
    }
    return onConflict.apply((Infeasible<T>) this);
  }

  /**
   * Transforms the answer, if there is one, and passes the certificate on otherwise.
   *
   * @param <R> the type of the new answer
   * @param transform applied to the answer
   * @return the solution on the new answer
   */
  default <R> Solution<R> map(Function<? super T, ? extends R> transform) {
    return fold(
        answer -> feasible(transform.apply(answer)),
        conflict -> infeasible(conflict.summary, conflict.conflict));
  }

  /**
   * The answer, if there is one.
   *
   * @return the answer of a {@link Feasible} solution, otherwise empty
   */
  default Optional<T> toOptional() {
    return fold(Optional::of, conflict -> Optional.empty());
  }

  /**
   * The answer, for callers who cannot go on without it.
   *
   * @return the answer
   * @throws InfeasibleException if there is none; its message names the constraints in conflict
   */
  default T orElseThrow() {
    return fold(
        answer -> answer,
        conflict -> {
          throw new InfeasibleException(conflict.summary, conflict.conflict);
        });
  }
}
