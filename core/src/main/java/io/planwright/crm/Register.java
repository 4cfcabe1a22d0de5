package io.planwright.crm;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Things of one kind in the order of their source, found by id.
 *
 * @param <T> the kind
 */
final class Register<T extends Serializable> implements Serializable {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // List.copyOf gives a serializable list
  private final List<T> values;

  private final HashMap<String, T> byId;

  private Register(List<T> values, HashMap<String, T> byId) {
    this.values = values;
    this.byId = byId;
  }

  static <T extends Serializable> Register<T> of(
      String field, List<T> values, Function<T, String> id) {
    List<T> copy = List.copyOf(values);
    HashMap<String, T> byId = new HashMap<>((int) Math.min(1L << 30, copy.size() * 4L / 3 + 1));
    for (int i = 0; i < copy.size(); i++) {
      T value = copy.get(i);
      String key = id.apply(value);
      Require.that(
          byId.put(key, value) == null,
          field,
          key,
          "have unique ids",
          "Keep one entry for each id; a change over time is a dated fact, not a second entry.");
    }
    return new Register<>(copy, byId);
  }

  /** Reads a stream of the host to its end and closes it. */
  static <T extends Serializable> List<T> read(Stream<T> stream) {
    try (stream) {
      return stream.toList();
    }
  }

  List<T> values() {
    return values;
  }

  Optional<T> find(String id) {
    return Optional.ofNullable(byId.get(Require.nonNull(id, "id")));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Register<?> register && values.equals(register.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }
}
