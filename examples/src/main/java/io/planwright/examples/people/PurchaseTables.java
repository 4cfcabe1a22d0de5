package io.planwright.examples.people;

import static io.planwright.examples.text.AsciiNumbers.percent;

import io.planwright.report.view.PeopleTable;
import io.planwright.report.view.PeopleTopic;
import io.planwright.stakeholders.buying.AccountCoverage;
import io.planwright.stakeholders.buying.BuyingRole;
import io.planwright.stakeholders.buying.ContactRecency;
import io.planwright.stakeholders.buying.DealThreads;
import io.planwright.stakeholders.buying.MeddpiccCheck;
import io.planwright.stakeholders.buying.MeddpiccSlot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is known of a purchase, as the page shows it. */
final class PurchaseTables {

  private final DealStory story;
  private final Purchase purchase;
  private final PeopleNames names;

  PurchaseTables(DealStory story, PeopleNames names) {
    this.story = story;
    this.purchase = story.purchase();
    this.names = names;
  }

  List<PeopleTable> all() {
    return List.of(centre(), meddpicc());
  }

  private PeopleTable centre() {
    List<List<String>> rows = new ArrayList<>();
    for (AccountCoverage.RoleCoverage role : purchase.coverage().roles()) {
      String part = PeopleLines.word(role.role());
      String state = PeopleLines.word(role.state());
      if (role.holders().isEmpty()) {
        rows.add(List.of(part, "nobody is known", state, "none"));
      }
      for (String holder : role.holders()) {
        rows.add(List.of(part, names.of(holder), state, lastContact(holder)));
      }
    }
    return new PeopleTable(PeopleTopic.BUYING_CENTRE, threads() + parts() + power(), rows);
  }

  private String lastContact(String personId) {
    return purchase.coverage().people().stream()
        .filter(person -> person.personId().equals(personId))
        .findFirst()
        .map(ContactRecency::lastContactOn)
        .map(day -> day.fold(Object::toString, lack -> "none on record"))
        .orElse("none on record");
  }

  private String threads() {
    return purchase.threads().map(PurchaseTables::threads).orElse("");
  }

  private static String threads(DealThreads threads) {
    String advice =
        switch (threads.state()) {
          case MULTI_THREADED -> "";
          case SINGLE_THREADED -> "Single-threaded: meet a second person. ";
          case SILENT -> "Silent: meet somebody. ";
          case UNKNOWN -> "Whom sellers meet is not known: record it. ";
        };
    return advice + "By the activities in the CRM: " + lower(threads.reason()) + " ";
  }

  private static String lower(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }

  private String parts() {
    List<BuyingRole> open = purchase.coverage().openRoles();
    List<BuyingRole> unreached = purchase.coverage().unreachedRoles();
    return (open.isEmpty() ? "" : "Find out who is the " + words(open) + ". ")
        + (unreached.isEmpty()
            ? ""
            : "Nobody of ours was in touch with the "
                + words(unreached)
                + " in "
                + purchase.coverage().windowDays()
                + " days. ");
  }

  private static String words(List<BuyingRole> roles) {
    return String.join(", ", roles.stream().map(PeopleLines::word).toList());
  }

  private String power() {
    return purchase
        .coverage()
        .power()
        .fold(
            share -> "Of the power that is known, " + percent(share.share()) + " is in touch.",
            lack -> "How much of the power is in touch is not known.");
  }

  private PeopleTable meddpicc() {
    List<List<String>> rows = new ArrayList<>();
    for (MeddpiccCheck.SlotCheck slot : purchase.check().slots()) {
      List<String> support =
          slot.support()
              .fold(
                  found ->
                      List.of(
                          PeopleLines.word(found.entry().strength()),
                          found.ageDays() + " days, " + percent(found.freshness()) + " fresh",
                          story.team().name(found.entry().ownerId())),
                  lack -> List.of("none", "none", "nobody"));
      List<String> row = new ArrayList<>();
      row.add(PeopleLines.word(slot.slot()));
      row.add(PeopleLines.word(slot.state()));
      row.addAll(support);
      row.add(purchase.blocks(slot.slot()));
      rows.add(row);
    }
    return new PeopleTable(PeopleTopic.MEDDPICC, blocking(), rows);
  }

  private String blocking() {
    List<MeddpiccSlot> slots = purchase.blocking();
    String summary = "In " + purchase.stageName() + ": " + purchase.check().summary() + ". ";
    return summary
        + (slots.isEmpty()
            ? "Nothing keeps the deal from its next stage."
            : "Ask first for "
                + String.join(", ", slots.stream().map(PeopleLines::word).toList())
                + ": without it the deal may not leave "
                + purchase.stageName()
                + ".");
  }
}
