package io.planwright.forecasting.pipeline.closing;

import io.planwright.crm.Opportunity;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long deals were open and how they ended, as known at the end of an as-of date: the history
 * that all of this package learns from. One spell a deal, in ages of whole days since its creation.
 *
 * <p>A spell has an <em>entry age</em>, the first age at which a close would have been seen. It is
 * 0 for a deal created since the records of closes began, and its age on that day for an older one:
 * deals that closed before are missing, so the older one says nothing about its youth (left
 * truncation). It ends by being won, lost, or at the as-of date (right censoring).
 *
 * <p>Columns of numbers can be laid beside the spells for {@link ClosingSpec#regression()}. They
 * must be what was known <em>on the first observed day</em> of a deal: a count that grows while a
 * deal is open, read at its end, would tell the model its age in disguise.
 *
 * <p>Held in arrays, 17 bytes and the id a spell and 8 bytes a column. Immutable, serializable and
 * thread-safe.
 */
public final class DealSpells implements Serializable {

  private static final long serialVersionUID = 1L;

  private final LocalDate asOf;
  private final LocalDate observedFrom;
  private final int leftOut;
  private final String[] ids;
  private final int[] starts;
  private final int[] entries;
  private final int[] exits;
  private final byte[] ends;
  private final String[] names;
  private final double[][] columns;

  DealSpells(SpellCollector collected) {
    asOf = collected.asOf;
    observedFrom = collected.observedFrom;
    leftOut = collected.leftOut;
    int n = collected.size;
    ids = Arrays.copyOf(collected.ids, n);
    starts = Arrays.copyOf(collected.starts, n);
    entries = Arrays.copyOf(collected.entries, n);
    exits = Arrays.copyOf(collected.exits, n);
    ends = Arrays.copyOf(collected.ends, n);
    names = new String[0];
    columns = new double[0][];
  }

  private DealSpells(DealSpells spells, String[] names, double[][] columns) {
    asOf = spells.asOf;
    observedFrom = spells.observedFrom;
    leftOut = spells.leftOut;
    ids = spells.ids;
    starts = spells.starts;
    entries = spells.entries;
    exits = spells.exits;
    ends = spells.ends;
    this.names = names;
    this.columns = columns;
  }

  /**
   * Reads deals whose closes were all recorded, from the first one on.
   *
   * @param deals the deals with all their facts; read once and closed
   * @param asOf the as-of date; facts after its end are not looked at
   * @param zone the zone in which days start and end
   * @return the spells in the order of the deals, see {@link #of(Stream, LocalDate, ZoneId,
   *     LocalDate)}
   */
  public static DealSpells of(Stream<Opportunity> deals, LocalDate asOf, ZoneId zone) {
    return of(deals, asOf, zone, LocalDate.MIN);
  }

  /**
   * Reads deals where closes were recorded from some day on only.
   *
   * <p>Open deals are censored at the as-of date. A deal that was closed and taken up again is one
   * spell from its creation to its last close, or to the as-of date if it is open then: the days on
   * which it lay closed count as open, because nobody knew yet that they would not. A deal known by
   * the as-of date to close on a later day counts as closed on the as-of date. Left out, and
   * counted in {@link #leftOut()}, are deals that closed before {@code observedFrom} and deals that
   * the CRM says closed before they were created.
   *
   * @param deals the deals with all their facts; read once and closed
   * @param asOf the as-of date; facts after its end are not looked at
   * @param zone the zone in which days start and end
   * @param observedFrom the first day on which closes were recorded; {@link LocalDate#MIN} if they
   *     always were
   * @return the spells in the order of the deals
   * @throws IllegalArgumentException if closes were not recorded before the as-of date, or a deal
   *     comes twice
   */
  public static DealSpells of(
      Stream<Opportunity> deals, LocalDate asOf, ZoneId zone, LocalDate observedFrom) {
    Require.nonNull(deals, "deals");
    Require.nonNull(zone, "zone");
    SpellCollector collector = new SpellCollector(asOf, observedFrom);
    try (deals) {
      deals.forEachOrdered(deal -> deal.asOf(asOf, zone).ifPresent(collector::take));
    }
    return collector.spells();
  }

  /**
   * Adds a column of numbers, such as the amount's logarithm or 1 for a new customer.
   *
   * @param name what it says; not blank, not there yet
   * @param values one finite number a spell, in the order of {@link #ids()}, known on the first
   *     observed day of the deal; copied
   * @return spells with the column added
   * @throws IllegalArgumentException if the name is blank or taken, or there are more or fewer
   *     numbers than spells, or one is not finite
   */
  public DealSpells withColumn(String name, double[] values) {
    Require.notBlank(name, "name", "Name what the column says.");
    Require.that(!columnNames().contains(name), "name", name, "be new", "Choose another name.");
    Require.finite(values, name, "Fill in or leave out the deals without a value.");
    Require.that(
        values.length == size(),
        name,
        values.length + " values",
        "have one value a spell, " + size(),
        "Go by ids().");
    String[] moreNames = Arrays.copyOf(names, names.length + 1);
    moreNames[names.length] = name;
    double[][] moreColumns = Arrays.copyOf(columns, columns.length + 1);
    moreColumns[columns.length] = values.clone();
    return new DealSpells(this, moreNames, moreColumns);
  }

  /**
   * The number of spells.
   *
   * @return at least 0
   */
  public int size() {
    return ids.length;
  }

  /**
   * The number of spells with an end.
   *
   * @param end the end
   * @return at least 0
   */
  public int count(SpellEnd end) {
    int count = 0;
    for (byte each : ends) {
      count += each == end.ordinal() ? 1 : 0;
    }
    return count;
  }

  /**
   * The number of deals that are known but say nothing, see {@link #of(Stream, LocalDate, ZoneId,
   * LocalDate)}.
   *
   * @return at least 0
   */
  public int leftOut() {
    return leftOut;
  }

  /**
   * The day at the end of which all this was known.
   *
   * @return the as-of date
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * The first day on which a close would have been seen.
   *
   * @return the day; {@link LocalDate#MIN} if closes were always recorded
   */
  public LocalDate observedFrom() {
    return observedFrom;
  }

  /**
   * The deals.
   *
   * @return their ids in the order of the spells, unmodifiable
   */
  public List<String> ids() {
    return Collections.unmodifiableList(Arrays.asList(ids));
  }

  /**
   * The columns beside the spells.
   *
   * @return their names in the order in which they were added, unmodifiable
   */
  public List<String> columnNames() {
    return List.of(names);
  }

  /**
   * The day on which a deal was created.
   *
   * @param spell the index of the spell, from 0
   * @return the day of age 0
   */
  public LocalDate startedOn(int spell) {
    return LocalDate.ofEpochDay(starts[spell]);
  }

  /**
   * The first age at which a close would have been seen.
   *
   * @param spell the index of the spell, from 0
   * @return days, at least 0
   */
  public int entryAge(int spell) {
    return entries[spell];
  }

  /**
   * The age at which the deal closed, or on the as-of date if it is open.
   *
   * @param spell the index of the spell, from 0
   * @return days, at least the entry age
   */
  public int exitAge(int spell) {
    return exits[spell];
  }

  /**
   * How the observation ended.
   *
   * @param spell the index of the spell, from 0
   * @return won, lost, or censored for a deal that is open
   */
  public SpellEnd end(int spell) {
    return end(ends[spell]);
  }

  private static SpellEnd end(byte ordinal) {
    return ordinal == 0 ? SpellEnd.WON : ordinal == 1 ? SpellEnd.LOST : SpellEnd.CENSORED;
  }

  DealSpells withoutColumns() {
    return names.length == 0 ? this : new DealSpells(this, new String[0], new double[0][]);
  }

  int startDay(int spell) {
    return starts[spell];
  }

  double value(int column, int spell) {
    return columns[column][spell];
  }

  int closes() {
    return count(SpellEnd.WON) + count(SpellEnd.LOST);
  }

  boolean isOpen(int spell) {
    return ends[spell] == SpellEnd.CENSORED.ordinal();
  }

  /** The oldest age at which a deal closed; -1 if none has. */
  int longestClosedAge() {
    int longest = -1;
    for (int i = 0; i < ids.length; i++) {
      longest = isOpen(i) ? longest : Math.max(longest, exits[i]);
    }
    return longest;
  }

  int longestAge() {
    int longest = 0;
    for (int exit : exits) {
      longest = Math.max(longest, exit);
    }
    return longest;
  }

  String id(int spell) {
    return ids[spell];
  }

  /** The days that the spells cover, for provenance. */
  String span() {
    String from = observedFrom.equals(LocalDate.MIN) ? "the first deal" : observedFrom.toString();
    return "closes from " + from + " to " + asOf;
  }

  /**
   * How many spells there are.
   *
   * @return the as-of date and the numbers of deals by end
   */
  @Override
  public String toString() {
    return "DealSpells["
        + asOf
        + ", "
        + count(SpellEnd.WON)
        + " won, "
        + count(SpellEnd.LOST)
        + " lost, "
        + count(SpellEnd.CENSORED)
        + " open]";
  }
}
