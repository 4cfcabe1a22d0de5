package io.planwright.internal;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** For the JSON factories of domain types. */
public final class Json {

  private Json() {}

  /**
   * Hands a value that stood in the JSON text to a builder; an absent one is left to the builder,
   * which knows its default or names it as missing.
   *
   * @param value the value, or null where the text has none
   * @param attribute the builder's method for it
   * @param <T> the type of the value
   */
  public static <T> void ifPresent(@Nullable T value, Consumer<T> attribute) {
    if (value != null) {
      attribute.accept(value);
    }
  }
}
