package io.planwright.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;

/**
 * Either a known value or the typed statement that the data cannot support one.
 *
 * <p>Planwright's engines answer "insufficient data" where others guess, so a caller has to look
 * before using the value: by {@code instanceof}, by {@link #fold}, or by {@link #orElseThrow()}.
 *
 * <p>Immutable and thread-safe; serializable where the value is.
 *
 * @param <T> the type of the value
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Answer.Known.class, name = "known"),
  @JsonSubTypes.Type(value = Answer.InsufficientData.class, name = "insufficientData")
})
public sealed interface Answer<T> extends Serializable {

  /**
   * An answer that the data supports.
   *
   * @param <T> the type of the value
   * @param value the value
   */
  record Known<T>(T value) implements Answer<T> {

    /**
     * Validates the component.
     *
     * @param value the value
     */
    public Known {
      Require.nonNull(value, "value");
    }
  }

  /**
   * The statement that the data does not suffice, precise enough to act on.
   *
   * @param <T> the type that the value would have had
   * @param question what was asked, such as "seasonal naive forecast of revenue"; not blank
   * @param needed the method's data floor, such as "at least 14 observed months"; not blank
   * @param found what the data held, such as "9 observed months"; not blank
   * @param advice what the caller can do about it; not blank
   */
  record InsufficientData<T>(String question, String needed, String found, String advice)
      implements Answer<T> {

    /**
     * Validates the components.
     *
     * @param question what was asked; not blank
     * @param needed the method's data floor; not blank
     * @param found what the data held; not blank
     * @param advice what the caller can do about it; not blank
     * @throws IllegalArgumentException if a text is blank
     */
    public InsufficientData {
      Require.notBlank(question, "question", "Say what was asked.");
      Require.notBlank(needed, "needed", "State the data floor of the method.");
      Require.notBlank(found, "found", "State what the data held.");
      Require.notBlank(advice, "advice", "Say what the caller can do.");
    }

    /**
     * What is missing, in one sentence, and what to do about it.
     *
     * @return such as "attitude: needs two ratings, found one. Ask somebody."
     */
    public String summary() {
      return question + ": needs " + needed + ", found " + found + ". " + advice;
    }
  }

  /**
   * An answer that the data supports.
   *
   * @param <T> the type of the value
   * @param value the value
   * @return the answer
   */
  static <T> Answer<T> known(T value) {
    return new Known<>(value);
  }

  /**
   * The statement that the data does not suffice.
   *
   * @param <T> the type that the value would have had
   * @param question what was asked; not blank
   * @param needed the method's data floor; not blank
   * @param found what the data held; not blank
   * @param advice what the caller can do about it; not blank
   * @return the answer
   * @throws IllegalArgumentException if a text is blank
   */
  static <T> Answer<T> insufficient(String question, String needed, String found, String advice) {
    return new InsufficientData<>(question, needed, found, advice);
  }

  /**
   * Whether there is a value.
   *
   * @return true for {@link Known}
   */
  @JsonIgnore
  default boolean isKnown() {
    return this instanceof Known;
  }

  /**
   * The value, if there is one.
   *
   * @return the value of a {@link Known} answer, otherwise empty
   */
  default Optional<T> toOptional() {
    return fold(Optional::of, lack -> Optional.empty());
  }

  /**
   * Transforms the value, if there is one, and passes the lack of data on otherwise.
   *
   * @param <R> the type of the new value
   * @param transform applied to a known value
   * @return the answer on the new value
   */
  default <R> Answer<R> map(Function<? super T, ? extends R> transform) {
    return flatMap(value -> known(transform.apply(value)));
  }

  /**
   * Chains a step that may itself lack data.
   *
   * @param <R> the type of the new value
   * @param step applied to a known value
   * @return the step's answer, or the lack of data found before it
   */
  default <R> Answer<R> flatMap(Function<? super T, Answer<R>> step) {
    return fold(step, lack -> insufficient(lack.question, lack.needed, lack.found, lack.advice));
  }

  /**
   * Handles both cases.
   *
   * @param <R> the type of the result
   * @param onKnown applied to the value, if there is one
   * @param onLack applied to the lack of data otherwise
   * @return what the applied function returned
   */
  default <R> R fold(
      Function<? super T, ? extends R> onKnown, Function<InsufficientData<T>, ? extends R> onLack) {
    if (this instanceof Known<T> known) {
      return onKnown.apply(known.value);
    }
    return onLack.apply((InsufficientData<T>) this);
  }

  /**
   * The value, for callers who cannot go on without it.
   *
   * @return the value
   * @throws NotEnoughDataException if there is none; its message says what is needed and what to do
   */
  default T orElseThrow() {
    return fold(
        value -> value,
        lack -> {
          throw new NotEnoughDataException(lack);
        });
  }
}
