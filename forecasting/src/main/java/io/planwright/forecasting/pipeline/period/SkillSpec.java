package io.planwright.forecasting.pipeline.period;

import io.planwright.crm.CrmSource;
import io.planwright.evidence.Answer;
import io.planwright.forecast.BookingForecast;
import io.planwright.forecast.BookingForecaster;
import io.planwright.forecast.BookingQuestion;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.util.List;

/**
 * Forecasts a period by the source that has proved itself. Immutable, serializable and thread-safe.
 *
 * <p>Each source forecasts the periods before with what was known as many days before them, and so
 * do the naive source and a combination of all by past skill. A source is used only where it beat
 * the naive one over at least six periods by more than chance explains: the interval of 80 % of its
 * skill lies above 0. Otherwise the naive one is used, and says so. The spread of the chosen source
 * is stretched or shrunk to its past errors, as if its own idea of it had come from two periods.
 *
 * @param sources what may be used beside the naive source
 * @param naive what they are compared with
 * @param periods how many past periods are forecast, from 1 to 120
 */
public record SkillSpec(List<BookingForecaster> sources, BookingForecaster naive, int periods)
    implements BookingForecaster {

  private static final long serialVersionUID = 1L;
  private static final int USUAL_PERIODS = 12;

  /**
   * Checks and copies the components.
   *
   * @param sources what may be used beside the naive source, with names of their own
   * @param naive what they are compared with
   * @param periods how many past periods are forecast, from 1 to 120
   * @throws IllegalArgumentException if two sources share a name or the number is out of range
   */
  public SkillSpec {
    sources = List.copyOf(Require.nonNull(sources, "sources"));
    Require.nonNull(naive, "naive");
    Require.between(periods, 1, 120, "periods", "Try the last year, or a few years.");
    long names = sources.stream().map(BookingForecaster::name).distinct().count();
    boolean apart = sources.stream().map(BookingForecaster::name).noneMatch(naive.name()::equals);
    Require.that(
        names == sources.size() && apart,
        "sources",
        sources.stream().map(BookingForecaster::name).toList(),
        "have names of their own, other than that of the naive one",
        "Leave one of them out.");
  }

  /**
   * Compares with the seasonal naive source that the history allows, over twelve periods.
   *
   * @param sources what may be used
   * @return the spec
   */
  public static SkillSpec of(List<BookingForecaster> sources) {
    return new SkillSpec(sources, BookingForecasters.seasonalNaive(), USUAL_PERIODS);
  }

  /**
   * Compares with another source.
   *
   * @param other what the sources are compared with
   * @return a changed copy
   */
  public SkillSpec withNaive(BookingForecaster other) {
    return new SkillSpec(sources, other, periods);
  }

  /**
   * Forecasts another number of past periods.
   *
   * @param number from 1 to 120
   * @return a changed copy
   */
  public SkillSpec withPeriods(int number) {
    return new SkillSpec(sources, naive, number);
  }

  @Override
  public String name() {
    return "by past skill";
  }

  /**
   * Forecasts a period and tells how good each source was. Takes one snapshot of the CRM a source
   * and past period.
   *
   * @param crm the CRM
   * @param question the period and the day
   * @param control cancel, deadline and progress
   * @return the forecast and the skill, or why not even the naive source has an answer
   * @throws io.planwright.run.RunStoppedException if the run is stopped
   */
  public Answer<SkilledForecast> withSkill(
      CrmSource crm, BookingQuestion question, RunControl control) {
    return new SkillComparison(this, crm, question, control).forecast();
  }

  @Override
  public Answer<BookingForecast> forecast(
      CrmSource crm, BookingQuestion question, RunControl control) {
    return withSkill(crm, question, control).map(SkilledForecast::forecast);
  }
}
