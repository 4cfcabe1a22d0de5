package io.planwright.stakeholders.communication;

import io.planwright.allocation.Optimality;
import io.planwright.internal.Require;
import io.planwright.report.CsvCell;
import io.planwright.report.CsvTable;
import io.planwright.stakeholders.privacy.PersonalHolder;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who says what to whom, how and when; what stays uncovered, what contradicts, and who is
 * overloaded. Immutable, serializable and thread-safe, the same in JSON under Jackson 2 and Jackson
 * 3; its text form shows only counts.
 *
 * @param requestId the identity of the plan, not blank
 * @param asOf the day of which its data is known
 * @param touches what is said, by time
 * @param uncovered what reaches nobody, in the order of the messages
 * @param conflicts contradictory messages to one person, in the order of the recipients
 * @param loads every sender in every week of the horizon, sender by sender
 * @param optimality the importance of all touches, and what no plan can pass; see {@link
 *     CommunicationPlanner}
 */
public record CommunicationPlan(
    String requestId,
    LocalDate asOf,
    List<Touch> touches,
    List<UncoveredNeed> uncovered,
    List<MessageConflict> conflicts,
    List<SenderLoad> loads,
    Optimality optimality)
    implements Serializable {

  /**
   * Makes a plan; {@link CommunicationPlanner#plan} is the usual way to get one.
   *
   * @param requestId the identity of the plan, not blank
   * @param asOf the day of which its data is known
   * @param touches what is said, by time
   * @param uncovered what reaches nobody
   * @param conflicts contradictory messages to one person
   * @param loads every sender in every week
   * @param optimality the importance of all touches, and what no plan can pass
   * @throws IllegalArgumentException if the id is blank
   * @throws NullPointerException if an argument or element is null
   */
  public CommunicationPlan {
    Require.notBlank(requestId, "requestId", "Use the id of the request.");
    Require.nonNull(asOf, "asOf");
    touches = List.copyOf(Require.nonNull(touches, "touches"));
    uncovered = List.copyOf(Require.nonNull(uncovered, "uncovered"));
    conflicts = List.copyOf(Require.nonNull(conflicts, "conflicts"));
    loads = List.copyOf(Require.nonNull(loads, "loads"));
    Require.nonNull(optimality, "optimality");
  }

  /**
   * Gives what plans hold on people. Erasing takes out the touches, gaps, conflicts and loads of
   * the person; value and bound stay those of the plan that was made.
   *
   * @return the contract for plans
   */
  public static PersonalHolder<CommunicationPlan> personalData() {
    return new PlanPersonalData();
  }

  /**
   * Lists what is said to a person.
   *
   * @param recipientId the person
   * @return the touches by time, unmodifiable
   * @throws NullPointerException if the id is null
   */
  public List<Touch> touchesTo(String recipientId) {
    Require.nonNull(recipientId, "recipientId");
    return touches.stream().filter(touch -> touch.recipientId().equals(recipientId)).toList();
  }

  /**
   * Lists the people whom nothing reaches although something was meant for them.
   *
   * @return their ids, each once, in the order of the uncovered needs, unmodifiable
   */
  public List<String> uncoveredPeople() {
    Set<String> people = new LinkedHashSet<>();
    uncovered.forEach(need -> people.add(need.recipientId()));
    touches.forEach(touch -> people.remove(touch.recipientId()));
    return List.copyOf(people);
  }

  /**
   * Lists the weeks in which more was asked of a sender than fits.
   *
   * @return the loads in their order, unmodifiable
   */
  public List<SenderLoad> overloads() {
    return loads.stream().filter(SenderLoad::overloaded).toList();
  }

  /**
   * Gives the touches as a table that is safe to open in a spreadsheet.
   *
   * @return the table, one row a touch
   */
  public CsvTable toTable() {
    return new CsvTable(
        "communication",
        List.of(
            "day",
            "start",
            "minutes",
            "sender",
            "recipient",
            "kind",
            "channel",
            "message",
            "goal",
            "text",
            "reason",
            "importance"),
        touches.stream().map(CommunicationPlan::row).toList());
  }

  private static List<CsvCell> row(Touch touch) {
    return List.of(
        CsvCell.date(touch.day()),
        CsvCell.text(touch.start().toString()),
        CsvCell.number(touch.length().toMinutes()),
        CsvCell.text(touch.senderId()),
        CsvCell.text(touch.recipientId()),
        CsvCell.text(touch.kind().name().toLowerCase(Locale.ROOT)),
        CsvCell.text(touch.channel().name().toLowerCase(Locale.ROOT)),
        CsvCell.text(touch.messageId()),
        CsvCell.text(touch.goal()),
        CsvCell.text(touch.text()),
        CsvCell.text(touch.reason()),
        CsvCell.number(touch.importance()));
  }

  /**
   * Gives the touches as an iCalendar file (RFC 5545), each as an event in UTC. The UID of an event
   * comes from plan, message and recipient, so that a later plan moves it. Lines end in CRLF and
   * have at most 75 octets of UTF-8; control characters become U+FFFD. Without touches it has no
   * event, so that one who subscribed to it sees none, although the standard wants one.
   *
   * @param stamp when it is written, for DTSTAMP
   * @return the file
   * @throws NullPointerException if the stamp is null
   */
  public String toICalendar(Instant stamp) {
    return TouchCalendar.of(this, Require.nonNull(stamp, "stamp"));
  }

  @Override
  public String toString() {
    return "CommunicationPlan[%s, %d touches, %d uncovered, %d conflicts, %s]"
        .formatted(
            requestId, touches.size(), uncovered.size(), conflicts.size(), optimality.statement());
  }
}
