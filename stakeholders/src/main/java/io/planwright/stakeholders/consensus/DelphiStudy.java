package io.planwright.stakeholders.consensus;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.planwright.internal.Require;
import io.planwright.stakeholders.privacy.PersonalHolder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Rounds of estimates on the same items (N. Dalkey &amp; O. Helmer, "An experimental application of
 * the Delphi method to the use of experts", Management Science 9, 1963). Immutable, serializable
 * and thread-safe; the same in JSON under Jackson 2 and Jackson 3.
 *
 * @param rounds the rounds, the first first
 */
public record DelphiStudy(List<DelphiRound> rounds) implements Serializable {

  /**
   * Checks the components.
   *
   * @param rounds the rounds, the first first; possibly none; with the same scale and items, and
   *     days that do not fall
   * @throws IllegalArgumentException if scale, items or days do not fit
   */
  public DelphiStudy {
    rounds = List.copyOf(Require.nonNull(rounds, "rounds"));
    for (int i = 1; i < rounds.size(); i++) {
      DelphiRound round = rounds.get(i);
      DelphiRound before = rounds.get(i - 1);
      String field = "rounds[" + i + "]";
      Require.that(
          !round.closedOn().isBefore(before.closedOn()),
          field + ".closedOn",
          round.closedOn(),
          "not be before the round before it, " + before.closedOn(),
          "Put the rounds in order.");
      Require.that(
          round.estimates().scale().equals(before.estimates().scale()),
          field + ".estimates.scale",
          round.estimates().scale(),
          "be that of the round before it",
          "Start a new study for a new scale.");
      Require.that(
          round.estimates().subjectIds().equals(before.estimates().subjectIds()),
          field + ".estimates.subjectIds",
          round.estimates().subjectIds().size() + " other ids",
          "be those of the round before it",
          "List the same items in the same order.");
    }
  }

  /**
   * Gives what studies hold on people, as {@link
   * io.planwright.stakeholders.rating.RatingMatrix#personalData} does; an erased expert has the
   * same stand-in in all rounds.
   *
   * @return the contract for studies
   */
  public static PersonalHolder<DelphiStudy> personalData() {
    return new DelphiPersonalData();
  }

  /**
   * What was known on a day.
   *
   * @param date the day
   * @return the study with the rounds that were closed by then
   */
  public DelphiStudy asOf(LocalDate date) {
    Require.nonNull(date, "date");
    return new DelphiStudy(
        rounds.stream().filter(round -> !round.closedOn().isAfter(date)).toList());
  }

  /**
   * Adds a round.
   *
   * @param round the round that follows
   * @return a study with one round more
   * @throws IllegalArgumentException if it does not fit the rounds before it
   */
  public DelphiStudy plus(DelphiRound round) {
    return new DelphiStudy(
        java.util.stream.Stream.concat(rounds.stream(), java.util.stream.Stream.of(round))
            .toList());
  }

  /**
   * Whether no round is closed yet.
   *
   * @return true without rounds
   */
  @JsonIgnore
  public boolean isEmpty() {
    return rounds.isEmpty();
  }
}
