package io.planwright.series;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;

/**
 * What the positions of a series stand for: fiscal periods, or mere numbers.
 *
 * <p>An axis has a first position and no end. Positions count from 0 and may go on into the future.
 * Immutable, serializable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = FiscalAxis.class, name = "fiscal"),
  @JsonSubTypes.Type(value = OrdinalAxis.class, name = "ordinal")
})
public sealed interface TimeAxis extends Serializable permits FiscalAxis, OrdinalAxis {

  /**
   * After how many positions the seasons come round again.
   *
   * @return the length of the season, 1 where there is none
   */
  int seasonLength();

  /**
   * The name of a position for people.
   *
   * @param index the position, from 0; negative before the start of the axis
   * @return a short text, such as {@code FY2017-Q3}
   * @throws IllegalArgumentException if the position is outside the calendar
   */
  String label(int index);

  /**
   * This axis with a later start.
   *
   * @param periods how many positions later, earlier if negative
   * @return the axis whose position 0 is that position of this one
   * @throws IllegalArgumentException if that is outside the calendar
   */
  TimeAxis shiftedBy(int periods);
}
