package io.planwright.stakeholders.rating;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Require;
import io.planwright.stakeholders.internal.IdNumbers;
import io.planwright.stakeholders.privacy.PersonalHolder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Raters, subjects, and what each rater thinks of each subject, where that is known; a rating that
 * was not given is missing and never a number.
 *
 * <p>Immutable, serializable and thread-safe; the same in JSON under Jackson 2 and Jackson 3. Its
 * {@code toString()} holds no id.
 */
public final class RatingMatrix implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final long MOST_CELLS = 50_000_000;

  private final RatingScale scale;
  private final List<String> raterIds;
  private final List<String> subjectIds;
  private final HashMap<String, Integer> raterById;
  private final HashMap<String, Integer> subjectById;

  /** Subject after subject, NaN where a rating is missing. */
  private final double[] cells;

  private RatingMatrix(
      RatingScale scale, List<String> raterIds, List<String> subjectIds, List<Rating> ratings) {
    this.scale = Require.nonNull(scale, "scale");
    this.raterIds = List.copyOf(Require.nonNull(raterIds, "raterIds"));
    this.subjectIds = List.copyOf(Require.nonNull(subjectIds, "subjectIds"));
    raterById = IdNumbers.of(this.raterIds, "raterIds");
    subjectById = IdNumbers.of(this.subjectIds, "subjectIds");
    long size = (long) raterById.size() * subjectById.size();
    Require.that(size <= MOST_CELLS, "cells", size, "be at most 50000000", "Split the subjects.");
    cells = new double[(int) size];
    Arrays.fill(cells, Double.NaN);
    for (int i = 0; i < Require.nonNull(ratings, "ratings").size(); i++) {
      put(ratings.get(i), "ratings[" + i + "]");
    }
  }

  private void put(Rating rating, String field) {
    int rater = known(raterById, rating.raterId(), field + ".raterId", "raterIds");
    int subject = known(subjectById, rating.subjectId(), field + ".subjectId", "subjectIds");
    Require.between(
        rating.value(), scale.low(), scale.high(), field + ".value", "Keep to the scale.");
    Require.that(
        !scale.isOfCategories() || rating.value() == Math.rint(rating.value()),
        field + ".value",
        rating.value(),
        "be the number of a category",
        "Use numberOf of the scale.");
    int cell = subject * raterIds.size() + rater;
    Require.that(
        Double.isNaN(cells[cell]),
        field,
        rating.value(),
        "be the only one of its rater and subject",
        "Keep one rating, such as the latest.");
    cells[cell] = rating.value();
  }

  private static int known(Map<String, Integer> byId, String id, String field, String list) {
    return IdNumbers.number(byId, id, field, "the " + list);
  }

  /**
   * The ratings at hand; raters and subjects in the order in which they first appear.
   *
   * @param scale what a rating may be
   * @param ratings at most one of each rater and subject
   * @return the matrix
   * @throws IllegalArgumentException if a rating is off the scale or a pair is rated twice
   */
  public static RatingMatrix of(RatingScale scale, List<Rating> ratings) {
    Set<String> raters = new LinkedHashSet<>();
    Set<String> subjects = new LinkedHashSet<>();
    for (Rating rating : Require.nonNull(ratings, "ratings")) {
      raters.add(rating.raterId());
      subjects.add(rating.subjectId());
    }
    return new RatingMatrix(scale, List.copyOf(raters), List.copyOf(subjects), ratings);
  }

  /**
   * Raters and subjects, some of whom may have no rating yet, and the ratings at hand.
   *
   * @param scale what a rating may be
   * @param raterIds who was asked, each once
   * @param subjectIds who or what was to be rated, each once
   * @param ratings at most one of each rater and subject
   * @return the matrix
   * @throws IllegalArgumentException if a rating is off the scale, of somebody who is not listed,
   *     or a pair is rated twice
   */
  @JsonCreator
  public static RatingMatrix of(
      @JsonProperty("scale") RatingScale scale,
      @JsonProperty("raterIds") List<String> raterIds,
      @JsonProperty("subjectIds") List<String> subjectIds,
      @JsonProperty("ratings") List<Rating> ratings) {
    return new RatingMatrix(scale, raterIds, subjectIds, ratings);
  }

  /**
   * What was known on a day: of each rater and subject the latest rating given by then, of two on
   * one day the one that comes later in the list.
   *
   * @param scale what a rating may be
   * @param history all ratings, in any order
   * @param asOf the day; ratings given after it do not count
   * @return the matrix of that day
   * @throws IllegalArgumentException if a rating that counts is off the scale
   */
  public static RatingMatrix asOf(RatingScale scale, List<DatedRating> history, LocalDate asOf) {
    Require.nonNull(asOf, "asOf");
    Map<List<String>, Rating> latest = new LinkedHashMap<>();
    Require.nonNull(history, "history").stream()
        .filter(dated -> !dated.givenOn().isAfter(asOf))
        .sorted(Comparator.comparing(DatedRating::givenOn))
        .map(DatedRating::rating)
        .forEach(rating -> latest.put(List.of(rating.raterId(), rating.subjectId()), rating));
    return of(scale, new ArrayList<>(latest.values()));
  }

  /**
   * Gives what ratings hold on people. Erasing takes out the person as a subject; what this person
   * said about others stays under a {@linkplain io.planwright.stakeholders.privacy.StandIns
   * stand-in}. Redacting replaces the ids of raters and of subjects, which may be people.
   *
   * @return the contract for ratings
   */
  public static PersonalHolder<RatingMatrix> personalData() {
    return new RatingsPersonalData();
  }

  /**
   * What a rating may be.
   *
   * @return the scale
   */
  @JsonProperty("scale")
  public RatingScale scale() {
    return scale;
  }

  /**
   * Who was asked.
   *
   * @return the ids, unmodifiable
   */
  @JsonProperty("raterIds")
  public List<String> raterIds() {
    return raterIds;
  }

  /**
   * Who or what was to be rated.
   *
   * @return the ids, unmodifiable
   */
  @JsonProperty("subjectIds")
  public List<String> subjectIds() {
    return subjectIds;
  }

  /**
   * The ratings that were given, subject by subject in the order of the raters.
   *
   * @return the ratings, unmodifiable
   */
  @JsonProperty("ratings")
  public List<Rating> ratings() {
    List<Rating> ratings = new ArrayList<>();
    for (int cell = 0; cell < cells.length; cell++) {
      if (!Double.isNaN(cells[cell])) {
        String rater = raterIds.get(cell % raterIds.size());
        ratings.add(new Rating(rater, subjectIds.get(cell / raterIds.size()), cells[cell]));
      }
    }
    return List.copyOf(ratings);
  }

  /**
   * What a rater thinks of a subject.
   *
   * @param raterId who rates
   * @param subjectId who or what is rated
   * @return the number on the scale, of categories that of the chosen one; empty if missing
   * @throws IllegalArgumentException if there is no such rater or subject
   */
  public OptionalDouble rating(String raterId, String subjectId) {
    double value =
        value(
            known(subjectById, subjectId, "subjectId", "subjectIds"),
            known(raterById, raterId, "raterId", "raterIds"));
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /**
   * Which category a rater chose for a subject.
   *
   * @param raterId who rates
   * @param subjectId who or what is rated
   * @return the name of the category; empty if missing, or on a scale of numbers
   * @throws IllegalArgumentException if there is no such rater or subject
   */
  public Optional<String> category(String raterId, String subjectId) {
    OptionalDouble value = rating(raterId, subjectId);
    return value.isPresent() && scale.isOfCategories()
        ? Optional.of(scale.label(value.getAsDouble()))
        : Optional.empty();
  }

  /**
   * The ratings without those of one rater.
   *
   * @param raterId who is left out
   * @return a matrix of the other raters and all subjects
   * @throws IllegalArgumentException if there is no such rater
   */
  public RatingMatrix without(String raterId) {
    known(raterById, raterId, "raterId", "raterIds");
    return new RatingMatrix(
        scale,
        raterIds.stream().filter(id -> !id.equals(raterId)).toList(),
        subjectIds,
        ratings().stream().filter(rating -> !rating.raterId().equals(raterId)).toList());
  }

  int raters() {
    return raterIds.size();
  }

  int subjects() {
    return subjectIds.size();
  }

  int raterNumber(String raterId, String field) {
    return known(raterById, raterId, field, "raterIds");
  }

  /** What a rater thinks of a subject, NaN if missing. */
  double value(int subject, int rater) {
    return cells[subject * raterIds.size() + rater];
  }

  /** The numbers of the subjects that every rater has rated. */
  int[] completeSubjects() {
    int[] complete = new int[subjects()];
    int count = 0;
    for (int subject = 0; subject < subjects(); subject++) {
      boolean isComplete = true;
      for (int rater = 0; rater < raters(); rater++) {
        isComplete &= !Double.isNaN(value(subject, rater));
      }
      if (isComplete) {
        complete[count++] = subject;
      }
    }
    return Arrays.copyOf(complete, count);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RatingMatrix matrix
        && scale.equals(matrix.scale)
        && raterIds.equals(matrix.raterIds)
        && subjectIds.equals(matrix.subjectIds)
        && Arrays.equals(cells, matrix.cells);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * raterIds.hashCode() + subjectIds.hashCode()) + Arrays.hashCode(cells);
  }

  @Override
  public String toString() {
    return "RatingMatrix[%d raters, %d subjects]".formatted(raters(), subjects());
  }
}
