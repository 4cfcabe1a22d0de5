package io.planwright.resource;

import io.planwright.calendar.DateRange;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Material that is used and given back, such as demo kits or a fair booth, and who has how much of
 * it when. Immutable, serializable and thread-safe: reserving gives a new pool.
 *
 * @param id the stable identity, not blank
 * @param unit what is counted, not blank, such as "demo kit"
 * @param quantity how many units there are, not negative
 * @param reservations who has how much when; on no day more than there is
 */
public record MaterialPool(String id, String unit, long quantity, List<Reservation> reservations)
    implements Serializable {

  /**
   * Makes a pool.
   *
   * @param id the stable identity, not blank
   * @param unit what is counted, not blank
   * @param quantity how many units there are, not negative
   * @param reservations who has how much when
   * @throws IllegalArgumentException if a text is blank, the quantity is negative, or more is
   *     reserved on a day than there is
   * @throws NullPointerException if an argument or element is null
   */
  public MaterialPool {
    Require.notBlank(id, "id", "Give the pool an id.");
    Require.notBlank(unit, "unit", "Say what is counted.");
    Require.notNegative(quantity, "quantity", "Count the units.");
    reservations = List.copyOf(Require.nonNull(reservations, "reservations"));
    for (Reservation reservation : reservations) {
      // The peak of a sum of ranges is reached on the first day of one of them.
      LocalDate day = reservation.days().start();
      long reserved = reservedOn(reservations, day);
      Require.that(
          reserved <= quantity,
          "reservations",
          reserved,
          "not exceed the quantity of " + quantity + " on " + day,
          "Move or shrink a reservation.");
    }
  }

  /**
   * Makes a pool of which nothing is reserved yet.
   *
   * @param id the stable identity, not blank
   * @param unit what is counted, not blank
   * @param quantity how many units there are, not negative
   * @return the pool
   * @throws IllegalArgumentException if a text is blank or the quantity is negative
   * @throws NullPointerException if an argument is null
   */
  public static MaterialPool of(String id, String unit, long quantity) {
    return new MaterialPool(id, unit, quantity, List.of());
  }

  /**
   * Gives what is free on a day.
   *
   * @param date the day
   * @return the units that nobody has reserved, not negative
   * @throws NullPointerException if the date is null
   */
  public long availableOn(LocalDate date) {
    return quantity - reservedOn(reservations, Require.nonNull(date, "date"));
  }

  /**
   * Gives what is free all through a range.
   *
   * @param days the range
   * @return the units free on its scarcest day, not negative
   * @throws NullPointerException if the range is null
   */
  public long availableThrough(DateRange days) {
    long least = availableOn(Require.nonNull(days, "days").start());
    for (Reservation reservation : reservations) {
      if (days.contains(reservation.days().start())) {
        least = Math.min(least, availableOn(reservation.days().start()));
      }
    }
    return least;
  }

  /**
   * Reserves some of what is free.
   *
   * @param reservation who needs how much when
   * @return the pool with the reservation added at the end
   * @throws ResourceShortageException if less than that is free on one of the days
   * @throws NullPointerException if the reservation is null
   */
  public MaterialPool reserve(Reservation reservation) {
    long free = availableThrough(Require.nonNull(reservation, "reservation").days());
    if (reservation.quantity() > free) {
      throw new ResourceShortageException(
          id, BigDecimal.valueOf(reservation.quantity()), BigDecimal.valueOf(free), unit);
    }
    List<Reservation> all = new ArrayList<>(reservations);
    all.add(reservation);
    return new MaterialPool(id, unit, quantity, all);
  }

  private static long reservedOn(List<Reservation> reservations, LocalDate date) {
    long sum = 0;
    for (Reservation reservation : reservations) {
      if (reservation.days().contains(date)) {
        sum = Math.addExact(sum, reservation.quantity());
      }
    }
    return sum;
  }
}
