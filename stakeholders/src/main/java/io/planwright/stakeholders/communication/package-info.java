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
 * CommunicationPlan plan =
 *     CommunicationPlanner.standard().plan(request, RunControl.unlimited());
 * plan.uncovered().forEach(need -> System.out.println(need.reason()));
 * String calendar = plan.toICalendar(Instant.now());
 * String csv = plan.toTable().toCsv();
 * }</pre>
 */
@NullMarked
package io.planwright.stakeholders.communication;

import org.jspecify.annotations.NullMarked;
