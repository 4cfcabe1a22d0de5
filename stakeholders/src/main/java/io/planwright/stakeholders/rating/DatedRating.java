package io.planwright.stakeholders.rating;

import io.planwright.internal.Require;
import io.planwright.stakeholders.privacy.PersonalHolder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A rating and the day on which it was given, so that agreement can be seen as of a day. Immutable,
 * serializable and thread-safe; the same in JSON under Jackson 2 and Jackson 3.
 *
 * @param rating the rating
 * @param givenOn the day on which the rater gave it
 */
public record DatedRating(Rating rating, LocalDate givenOn) implements Serializable {

  /**
   * Checks the components.
   *
   * @param rating the rating
   * @param givenOn the day on which the rater gave it
   */
  public DatedRating {
    Require.nonNull(rating, "rating");
    Require.nonNull(givenOn, "givenOn");
  }

  /**
   * Gives what lists of dated ratings hold on people, as {@link RatingMatrix#personalData} does.
   *
   * @return the contract
   */
  public static PersonalHolder<List<DatedRating>> personalData() {
    return new DatedRatingsPersonalData();
  }
}
