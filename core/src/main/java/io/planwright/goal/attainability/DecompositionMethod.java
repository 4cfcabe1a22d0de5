package io.planwright.goal.attainability;

/** How the difference of two products is divided among their factors. */
public enum DecompositionMethod {
  /**
   * The mean, over all orders in which the factors may change one after the other, of what each
   * changes (L. S. Shapley, "A value for n-person games", 1953). Defined for all values.
   */
  SHAPLEY,
  /**
   * The logarithmic mean Divisia index: {@code L(P₁, P₀) · ln(x₁ / x₀)} with {@code L(a, b) = (a −
   * b) / ln(a / b)} (B. W. Ang, "LMDI decomposition approach: a guide for implementation", 2015).
   * Factors of zero are the limits of small ones: those that are zero on one side share the
   * difference alike.
   */
  LOG_MEAN
}
