package io.planwright.crm;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something that is sold. What it costs stands in a {@link PriceList}.
 *
 * <p>Immutable, serializable and thread-safe.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface Product extends Serializable permits ImmutableProduct {

  /**
   * The stable identity, the same in every snapshot.
   *
   * @return the id, not blank
   */
  @JsonProperty("id")
  String id();

  /**
   * What the product is called.
   *
   * @return the name, not blank
   */
  @JsonProperty("name")
  String name();

  /**
   * The line of products that this one belongs to.
   *
   * @return the family, if there is one
   */
  @JsonProperty("family")
  Optional<String> family();

  /**
   * Starts a new product.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this product
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(id(), "id", "Use the id that your CRM has for this product.");
    Require.notBlank(name(), "name", "Give the name of the product.");
  }

  @JsonCreator
  private static Product fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("family") @Nullable String family) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(name, builder::name);
    Json.ifPresent(family, builder::family);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableProduct.Builder {
    Builder() {}
  }
}
