package io.planwright.stakeholders.privacy;

import io.planwright.internal.Require;
import io.planwright.report.CsvCell;
import io.planwright.report.CsvTable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that a model holds on one person, to be handed to this person. Immutable, serializable
 * and thread-safe, the same in JSON under Jackson 2 and Jackson 3; its text form shows only counts.
 *
 * @param personId the person, not blank
 * @param holdings what is held, by holding; those that hold nothing are listed with no items
 */
public record PersonExport(String personId, List<Held> holdings) implements Serializable {

  /**
   * What one holding has on a person. Immutable, serializable and thread-safe.
   *
   * @param holding the name of the holding, not blank
   * @param items what it holds, in its order
   */
  public record Held(String holding, List<PersonalItem> items) implements Serializable {

    /**
     * Makes an entry.
     *
     * @param holding the name of the holding, not blank
     * @param items what it holds
     * @throws IllegalArgumentException if the name is blank
     * @throws NullPointerException if an argument or element is null
     */
    public Held {
      Require.notBlank(holding, "holding", "Name the holding.");
      items = List.copyOf(Require.nonNull(items, "items"));
    }
  }

  /**
   * Makes an export; {@link PersonalModel#export} is the usual way to get one.
   *
   * @param personId the person, not blank
   * @param holdings what is held, by holding
   * @throws IllegalArgumentException if the id is blank
   * @throws NullPointerException if an argument or element is null
   */
  public PersonExport {
    Require.notBlank(personId, "personId", "Use the id of the person.");
    holdings = List.copyOf(Require.nonNull(holdings, "holdings"));
  }

  /**
   * Counts what is held.
   *
   * @return the number of items in all holdings
   */
  public int size() {
    return holdings.stream().mapToInt(held -> held.items().size()).sum();
  }

  /**
   * Replaces other people in the values: their data is not this person's.
   *
   * @param redactor knows the others, and not this person
   * @return an export whose texts name the others by pseudonyms
   * @throws NullPointerException if the redactor is null
   */
  public PersonExport withOthersRedacted(Redactor redactor) {
    Require.nonNull(redactor, "redactor");
    List<Held> redacted = new ArrayList<>();
    for (Held held : holdings) {
      redacted.add(
          new Held(
              held.holding(),
              held.items().stream()
                  .map(item -> new PersonalItem(item.field(), redactor.text(item.value())))
                  .toList()));
    }
    return new PersonExport(personId, redacted);
  }

  /**
   * Gives the export as a table that is safe to open in a spreadsheet.
   *
   * @return the table, one row an item
   */
  public CsvTable toTable() {
    List<List<CsvCell>> rows = new ArrayList<>();
    for (Held held : holdings) {
      for (PersonalItem item : held.items()) {
        rows.add(
            List.of(
                CsvCell.text(held.holding()),
                CsvCell.text(item.field()),
                CsvCell.text(item.value())));
      }
    }
    return new CsvTable("personal-data", List.of("holding", "field", "value"), rows);
  }

  @Override
  public String toString() {
    return "PersonExport[" + size() + " items in " + holdings.size() + " holdings]";
  }
}
