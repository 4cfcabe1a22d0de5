/**
 * Who says what to whom, how and when: a communication plan under consent, frequency caps, working
 * hours and the load of the team.
 *
 * <p>A {@link io.planwright.stakeholders.communication.CommunicationRequest} lists the recipients
 * (customers, partners, suppliers, colleagues), the messages with their goals, and the senders with
 * their capacity. The {@link io.planwright.stakeholders.communication.CommunicationPlanner} covers
 * the needs that weigh most by grid cell and engagement gap, and says how far the plan can be from
 * the best one. What stays uncovered has a reason, contradictory messages of several departments
 * and overloaded senders are shown.
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2026, 3, 2);
 * WorkingHours hours = WorkingHours.nineToFive(ZoneId.of("Europe/Berlin"));
 * CommunicationRequest request = CommunicationRequest.builder()
 *     .id("week 10").asOf(day).horizon(DateRange.of(day, day.plusDays(7)))
 *     .addRecipients(Recipient.builder().personId("cto").kind(AudienceKind.CUSTOMER)
 *         .cell(GridCell.MANAGE_CLOSELY).hours(hours)
 *         .addConsents(new Consent(Channel.EMAIL, true, day)).build())
 *     .addMessages(Message.builder().id("m-1").departmentId("sales").topic("budget")
 *         .position("open").goal("meet the buyer").text("Who signs?")
 *         .addRecipientIds("cto").build())
 *     .addSenders(Sender.builder().id("rep-1").departmentId("sales").capacityPerWeek(5)
 *         .addChannels(Channel.EMAIL).addLanguages("en").hours(hours).build())
 *     .build();
 * CommunicationPlan plan =
 *     CommunicationPlanner.standard().plan(request, RunControl.unlimited());
 * plan.uncovered().forEach(need -> System.out.println(need.reason()));
 * String csv = plan.toTable().toCsv();
 * }</pre>
 */
@NullMarked
package io.planwright.stakeholders.communication;

import org.jspecify.annotations.NullMarked;
