package io.planwright.stakeholders.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.InMemoryCrm;
import io.planwright.plan.SalesPlan;
import io.planwright.report.exchange.GanttSvg;
import io.planwright.report.exchange.ICalendar;
import io.planwright.report.exchange.ProjectXml;
import io.planwright.report.exchange.ScheduleDocument;
import io.planwright.resource.Team;
import io.planwright.stakeholder.StakeholderNetwork;
import io.planwright.stakeholders.analysis.StakeholderRegister;
import io.planwright.stakeholders.buying.BuyingCentre;
import io.planwright.stakeholders.communication.CommunicationPlan;
import io.planwright.stakeholders.communication.CommunicationRequest;
import io.planwright.stakeholders.consensus.DelphiStudy;
import io.planwright.stakeholders.consensus.TrustNetwork;
import io.planwright.stakeholders.decision.Decision;
import io.planwright.stakeholders.influence.InfluenceNetwork;
import io.planwright.stakeholders.joint.MutualActionPlan;
import io.planwright.stakeholders.joint.Negotiation;
import io.planwright.stakeholders.rating.RatingMatrix;
import io.planwright.stakeholders.team.RaciChart;
import io.planwright.testkit.JsonRoundTrip;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is written of the values of {@link Holders}: JSON, tables, calendars and pages. */
final class Written {

  private static final Map<String, Class<?>> TYPES = new LinkedHashMap<>();

  static {
    TYPES.put("notes", PersonalNotes.class);
    TYPES.put("network", StakeholderNetwork.class);
    TYPES.put("centre", BuyingCentre.class);
    TYPES.put("register", StakeholderRegister.class);
    TYPES.put("influence", InfluenceNetwork.class);
    TYPES.put("decision", Decision.class);
    TYPES.put("chart", RaciChart.class);
    TYPES.put("hand-offs", List.class);
    TYPES.put("ratings", RatingMatrix.class);
    TYPES.put("study", DelphiStudy.class);
    TYPES.put("trust", TrustNetwork.class);
    TYPES.put("contacts", List.class);
    TYPES.put("activities", List.class);
    TYPES.put("joint plan", MutualActionPlan.class);
    TYPES.put("promises", List.class);
    TYPES.put("negotiation", Negotiation.class);
    TYPES.put("judgements", List.class);
    TYPES.put("choices", List.class);
    TYPES.put("opinions", List.class);
    TYPES.put("dated ratings", List.class);
    TYPES.put("actions", List.class);
    TYPES.put("request", CommunicationRequest.class);
    TYPES.put("told", CommunicationPlan.class);
    TYPES.put("crm", InMemoryCrm.class);
    TYPES.put("snapshot", CrmSnapshot.class);
    TYPES.put("plan", SalesPlan.class);
    TYPES.put("team", Team.class);
    TYPES.put("acceptances", List.class);
  }

  private Written() {}

  static String json(PersonalModel model, String name) {
    Object value = stored(model.value(name, type(name)));
    return (JsonRoundTrip.jackson2(value) + JsonRoundTrip.jackson3(value) + files(value))
        .replace("\\n", " ")
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  /** A CRM is stored as its lists. */
  private static Object stored(Object value) {
    if (value instanceof InMemoryCrm crm) {
      return List.of(
          crm.accounts().toList(),
          crm.contacts().toList(),
          crm.reps().toList(),
          crm.teams().toList(),
          crm.teamMemberships().toList(),
          crm.territories().toList(),
          crm.territoryAssignments().toList(),
          crm.opportunities().toList(),
          crm.activities().toList());
    }
    return value instanceof CrmSnapshot crm
        ? List.of(
            crm.accounts(),
            crm.contacts(),
            crm.reps(),
            crm.teams(),
            crm.teamMemberships(),
            crm.territories(),
            crm.territoryAssignments(),
            crm.opportunities(),
            crm.activities())
        : value;
  }

  /** Tables, calendars and pages of a value. */
  private static String files(Object value) {
    if (value instanceof PersonalNotes notes) {
      return notes.toTable().toCsv();
    }
    if (value instanceof CommunicationPlan plan) {
      return plan.toTable().toCsv() + plan.toICalendar(Instant.EPOCH).replace("\r\n ", "");
    }
    return value instanceof MutualActionPlan plan
        ? files(plan.document(People.DAY, WorkingCalendar.mondayToFriday()))
        : "";
  }

  private static String files(ScheduleDocument document) {
    return GanttSvg.text(document)
        + ProjectXml.text(document)
        + ICalendar.events(document, Instant.EPOCH).replace("\r\n ", "");
  }

  static Set<String> names() {
    return TYPES.keySet();
  }

  static Class<?> type(String name) {
    return TYPES.getOrDefault(name, Object.class);
  }

  /** The texts of several words in the JSON of a value. */
  static Set<String> texts(PersonalModel model, String name) {
    Set<String> texts = new TreeSet<>();
    try {
      Object value = stored(model.value(name, type(name)));
      collect(new ObjectMapper().readTree(JsonRoundTrip.jackson2(value)), texts);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static void collect(JsonNode node, Set<String> texts) {
    if (node.isTextual() && node.textValue().contains(" ")) {
      texts.add(node.textValue());
    }
    node.forEach(part -> collect(part, texts));
  }
}
