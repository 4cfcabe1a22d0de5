package io.planwright.stakeholders.communication;

import static io.planwright.stakeholders.communication.Requests.MONDAY;
import static io.planwright.stakeholders.communication.Requests.message;
import static io.planwright.stakeholders.communication.Requests.recipient;
import static io.planwright.stakeholders.communication.Requests.request;
import static io.planwright.stakeholders.communication.Requests.sender;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.allocation.Optimality;
import io.planwright.stakeholders.privacy.PersonIdentity;
import io.planwright.stakeholders.privacy.PersonalItem;
import io.planwright.stakeholders.privacy.PersonalModel;
import io.planwright.stakeholders.privacy.Pseudonyms;
import io.planwright.stakeholders.privacy.Redactor;
import io.planwright.testkit.JsonRoundTrip;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every text and id of a plan and a request that may name somebody. */
class CommunicationPrivacyTest {

  private static final PersonIdentity ANNA = PersonIdentity.of("c-anna", "Anna Schmidt");
  private static final Redactor REDACTOR =
      new Redactor(new Pseudonyms("0123456789abcdef"), List.of(ANNA));

  private static CommunicationPlan plan() {
    Touch touch =
        Touch.builder()
            .day(MONDAY)
            .start(Instant.EPOCH)
            .length(Duration.ofMinutes(5))
            .senderId("s")
            .recipientId("r")
            .kind(AudienceKind.CUSTOMER)
            .channel(Channel.CHAT)
            .messageId("answer to Anna Schmidt")
            .goal("calm Anna Schmidt")
            .text("Anna Schmidt is right")
            .reason("Anna Schmidt asked for it")
            .importance(1)
            .build();
    return new CommunicationPlan(
        "plan of Anna Schmidt",
        MONDAY,
        List.of(touch),
        List.of(
            new UncoveredNeed(
                "r", "c-anna/1", UncoveredCause.NO_SENDER, "Anna Schmidt did not want it")),
        List.of(
            new MessageConflict(
                "r",
                "leave of Anna Schmidt",
                List.of("c-anna/1", "m2"),
                List.of("sales"),
                "Anna Schmidt says so")),
        List.of(),
        Optimality.proven(Optimality.Goal.MAXIMISE, 1));
  }

  private static String written(CommunicationPlan plan) {
    return JsonRoundTrip.jackson2(plan)
        + plan.toTable().toCsv()
        + plan.toICalendar(Instant.EPOCH).replace("\r\n ", "")
        + plan;
  }

  @Test
  void listsAndErasesEachFieldOfAPlan() {
    PersonalModel model =
        PersonalModel.empty().with("plan", CommunicationPlan.personalData(), plan());
    assertThat(model.export(ANNA).holdings().get(0).items())
        .extracting(PersonalItem::value)
        .containsExactly(
            "plan of Anna Schmidt",
            "Anna Schmidt is right",
            "calm Anna Schmidt",
            "Anna Schmidt asked for it",
            "answer to Anna Schmidt",
            "Anna Schmidt did not want it",
            "c-anna/1",
            "leave of Anna Schmidt",
            "Anna Schmidt says so",
            "c-anna/1");
    CommunicationPlan erased = model.erase(ANNA).model().value("plan", CommunicationPlan.class);
    assertThat(written(erased)).doesNotContain("Anna").doesNotContain("c-anna");
    assertThat(erased.touches().get(0).reason()).isEqualTo("[erased] asked for it");
    assertThat(erased.uncovered().get(0).messageId()).isEqualTo("[erased]/1");
    assertThat(written(CommunicationPlan.personalData().redact(plan(), REDACTOR)))
        .doesNotContain("Anna")
        .doesNotContain("c-anna");
  }

  @Test
  void listsWhyAPersonHearsOrSaysSomething() {
    assertThat(CommunicationPlan.personalData().items(plan(), PersonIdentity.of("s1"))).isEmpty();
    CommunicationPlan other =
        CommunicationPlan.personalData()
            .redact(plan(), new Redactor(new Pseudonyms("0123456789abcdef"), List.of()));
    PersonIdentity recipient = PersonIdentity.of(REDACTOR.id("r"));
    PersonIdentity sender = PersonIdentity.of(REDACTOR.id("s"));
    for (PersonIdentity person : List.of(recipient, sender)) {
      assertThat(CommunicationPlan.personalData().items(other, person))
          .extracting(PersonalItem::value)
          .contains("Anna Schmidt is right", "Anna Schmidt asked for it");
    }
    assertThat(CommunicationPlan.personalData().items(other, recipient))
        .extracting(PersonalItem::value)
        .contains("c-anna/1: Anna Schmidt did not want it");
  }

  @Test
  void showsNoTextsInTheTextForms() {
    CommunicationRequest request =
        request()
            .addRecipients(recipient("r").build())
            .addSenders(sender("s", 1).build())
            .addMessages(
                message("m", "r")
                    .topic("Anna Schmidt 1")
                    .position("Anna Schmidt 2")
                    .goal("Anna Schmidt 3")
                    .text("Anna Schmidt 4")
                    .build())
            .build();
    assertThat(request.toString()).doesNotContain("Anna");
    assertThat(plan().touches().toString()).doesNotContain("asked for it").doesNotContain("right");
    assertThat(plan().conflicts().toString()).doesNotContain("leave");
  }

  @Test
  void erasesIdsOfMessagesAndKeepsThemDistinct() {
    CommunicationRequest request =
        request()
            .id("plan for c-anna")
            .addRecipients(recipient("c-anna").build())
            .addMessages(
                message("Anna Schmidt", "c-anna").build(),
                message("c-anna", "c-anna").build(),
                message("0691234567").build(),
                message("0691234568").build())
            .build();
    CommunicationRequest erased = CommunicationRequest.personalData().erase(request, ANNA);
    assertThat(erased.id()).isEqualTo("plan for [erased]");
    assertThat(erased.messages())
        .extracting(Message::id)
        .containsExactly("[erased]", "[erased]-2", "0691234567", "0691234568");
    assertThat(CommunicationRequest.personalData().items(erased, ANNA)).isEmpty();
    assertThat(CommunicationRequest.personalData().erase(erased, ANNA)).isEqualTo(erased);
    CommunicationRequest redacted = CommunicationRequest.personalData().redact(request, REDACTOR);
    assertThat(redacted.messages())
        .extracting(Message::id)
        .containsExactly(
            REDACTOR.id("c-anna"), REDACTOR.id("c-anna") + "-2", "0691234567", "0691234568");
  }
}
