package io.planwright.strategy;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * What is decided about one of the four levers. Immutable, serializable and thread-safe.
 *
 * @param statement the decision, not blank, such as "list price up 3 %, no discount above 10 %"
 * @param optionIds the TOWS options that it puts into practice, possibly none
 */
public record LeverChoice(String statement, List<String> optionIds) implements Serializable {

  /**
   * Makes a choice.
   *
   * @param statement the decision, not blank
   * @param optionIds the TOWS options that it puts into practice
   * @throws IllegalArgumentException if the statement is blank
   * @throws NullPointerException if an argument or element is null
   */
  public LeverChoice {
    Require.notBlank(statement, "statement", "Say what is decided, if only to change nothing.");
    optionIds = List.copyOf(Require.nonNull(optionIds, "optionIds"));
  }

  /**
   * Makes a choice.
   *
   * @param statement the decision, not blank
   * @param optionIds the TOWS options that it puts into practice
   * @return the choice
   * @throws IllegalArgumentException if the statement is blank
   * @throws NullPointerException if an argument or element is null
   */
  public static LeverChoice of(String statement, String... optionIds) {
    return new LeverChoice(statement, List.of(Require.nonNull(optionIds, "optionIds")));
  }
}
