package io.planwright.quality;

import io.planwright.crm.Account;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.internal.Require;

/** The rules that come with Planwright, to be put together by {@link DataQuality#of}. */
public final class QualityRules {

  private QualityRules() {}

  /**
   * References to products, accounts, reps and deals that are not in the CRM, with the one that is
   * written almost the same as a proposal.
   *
   * @return the rule
   */
  public static QualityRule danglingReferences() {
    return new DanglingReferences();
  }

  /**
   * Sectors of accounts that are a slip away from a known word, or from a sector that is far more
   * frequent.
   *
   * @param sectors the sectors there are
   * @return the rule
   */
  public static QualityRule misspelledSectors(Vocabulary sectors) {
    Require.nonNull(sectors, "sectors");
    return MisspelledValues.against(sectors, CrmField.account("sector", Account::sector));
  }

  /**
   * Countries of accounts that are a slip away from a known name, or from a country that is far
   * more frequent.
   *
   * @param countries the countries there are
   * @return the rule
   */
  public static QualityRule misspelledCountries(Vocabulary countries) {
    Require.nonNull(countries, "countries");
    return MisspelledValues.against(countries, CrmField.account("country", Account::country));
  }

  /**
   * Stages of deals that are a slip away from a stage that is far more frequent.
   *
   * @return the rule
   */
  public static QualityRule misspelledStages() {
    return MisspelledValues.amongThemselves(CrmField.deal("stage", OpportunitySnapshot::stage));
  }

  /**
   * Accounts and contacts that stand in the CRM more than once, with a merge as a proposal.
   *
   * @return the rule
   */
  public static QualityRule duplicates() {
    return new Duplicates();
  }

  /**
   * Deals of which two values, or the order of two facts, cannot both be right: closed before
   * created, won without an amount, entered a stage after the close, and the like.
   *
   * @return the rule
   */
  public static QualityRule contradictions() {
    return new Contradictions();
  }

  /**
   * Open deals past their expected close, older than the longest closed cycle, or silent for long.
   *
   * @param silentDays after how many days without an activity or a change a deal counts as silent,
   *     at least 1
   * @return the rule
   * @throws IllegalArgumentException if the number of days is below 1
   */
  public static QualityRule staleDeals(int silentDays) {
    return new StaleDeals(
        Require.positive(silentDays, "silentDays", "Ninety days are a usual choice."));
  }

  /**
   * Fields that give the outcome of a deal away, by being empty or by their value.
   *
   * @return the rule
   */
  public static QualityRule leaks() {
    return new Leaks();
  }

  /**
   * Fields that are empty on some things and filled on others.
   *
   * @return the rule
   */
  public static QualityRule missingValues() {
    return new MissingValues();
  }

  /**
   * Reps who are employed, manage no team and own no deal.
   *
   * @return the rule
   */
  public static QualityRule idleReps() {
    return new IdleReps();
  }
}
