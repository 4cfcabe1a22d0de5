package io.planwright.forecasting.pipeline.closing;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Reason;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Open deals that stand in the pipeline but hardly come to anything.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param open the number of open deals looked at
 * @param deals the zombies among them, in the order of the history
 */
public record Zombies(int open, List<Zombie> deals) implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * A zombie.
   *
   * <p>Immutable, serializable and thread-safe.
   *
   * @param dealId the deal
   * @param ageDays its age on the as-of date
   * @param reason why it is one: "deal age" with the days past the oldest close, or "chance to win"
   *     with that chance
   */
  public record Zombie(String dealId, int ageDays, Reason reason) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Validates the components.
     *
     * @param dealId the deal
     * @param ageDays its age on the as-of date
     * @param reason why it is one
     * @throws IllegalArgumentException if the id is blank or the age negative
     */
    public Zombie {
      Require.notBlank(dealId, "dealId", "Name the deal.");
      Require.notNegative(ageDays, "ageDays", "Ages count from 0.");
      Require.nonNull(reason, "reason");
    }
  }

  /**
   * Validates the components.
   *
   * @param open the number of open deals
   * @param deals the zombies among them
   * @throws IllegalArgumentException if there are more zombies than open deals
   */
  public Zombies {
    deals = List.copyOf(deals);
    Require.between(deals.size(), 0, open, "deals", "Count zombies among the open deals only.");
  }

  /**
   * The open deals older than any deal ever was when it closed, as {@link
   * io.planwright.process.PipelineAging} counts them. Deals whose creation nobody recorded have no
   * age, are not in the spells, and are no zombies.
   *
   * @param spells the history
   * @return the zombies; insufficient below {@value ClosingSpec#LEAST_CLOSES} closes, where the
   *     oldest close says little
   */
  public static Answer<Zombies> outlived(DealSpells spells) {
    return Floors.<Zombies>closes(
            "open deals past all experience", ClosingSpec.LEAST_CLOSES, spells)
        .orElseGet(() -> Answer.known(pastExperience(spells)));
  }

  private static Zombies pastExperience(DealSpells spells) {
    int longest = spells.longestClosedAge();
    List<Zombie> found = new ArrayList<>();
    for (int i = 0; i < spells.size(); i++) {
      int age = spells.exitAge(i);
      if (spells.isOpen(i) && age > longest) {
        String statement =
            "Open for " + age + " days; no deal older than " + longest + " days has ever closed.";
        found.add(new Zombie(spells.id(i), age, new Reason("deal age", age - longest, statement)));
      }
    }
    return new Zombies(spells.count(SpellEnd.CENSORED), found);
  }

  /**
   * The open deals that are hardly ever won, see {@link ClosingForecast#everWon}, and those older
   * than any deal was when it closed: that nobody has seen such a deal close is no chance for it.
   *
   * @param forecast the forecast of the open deals
   * @param leastChance the chance of being won below which a deal is a zombie, strictly between 0
   *     and 1
   * @return the zombies
   * @throws IllegalArgumentException if the chance is not inside
   */
  public static Zombies unlikely(ClosingForecast forecast, double leastChance) {
    Require.that(
        leastChance > 0 && leastChance < 1,
        "leastChance",
        leastChance,
        "be inside 0 and 1",
        "Try 0.05.");
    List<String> ids = forecast.deals();
    List<Zombie> found = new ArrayList<>();
    for (int deal = 0; deal < ids.size(); deal++) {
      double chance = forecast.everWon(deal);
      int age = forecast.ageDays(ids.get(deal));
      if (chance < leastChance || age > forecast.longestClosedAge()) {
        String statement =
            chance < leastChance
                ? String.format(
                    Locale.ROOT,
                    "A deal still open at %d days is ever won with a chance of %.4f, below %s.",
                    age,
                    chance,
                    leastChance)
                : String.format(
                    Locale.ROOT,
                    "Open for %d days; no deal older than %d days has ever closed.",
                    age,
                    forecast.longestClosedAge());
        found.add(new Zombie(ids.get(deal), age, new Reason("chance to win", chance, statement)));
      }
    }
    return new Zombies(ids.size(), found);
  }
}
