/**
 * What a CRM knows about selling: accounts, contacts, products and prices, reps, teams and
 * territories, activities, and deals as dated facts.
 *
 * <p>A deal is not a row that is overwritten but the list of what was recorded about it, each fact
 * with the instant at which it became known. {@link io.planwright.crm.Opportunity#asOf} replays the
 * facts up to the end of a day, so that a forecast that is tested on the past sees what its user
 * would have seen, and nothing later. A host lets its CRM implement {@link
 * io.planwright.crm.CrmSource}, or fills an {@link io.planwright.crm.InMemoryCrm}.
 *
 * <pre>{@code
 * Instant monday = Instant.parse("2017-03-06T09:00:00Z");
 * Opportunity deal = Opportunity.of("o-1", List.of(
 *     new OpportunityFact.Created(monday), new OpportunityFact.StageEntered(monday, "Engaging")));
 * CrmSource crm = InMemoryCrm.builder().opportunities(List.of(deal)).build();
 * CrmSnapshot known = CrmSnapshot.of(crm, LocalDate.of(2017, 3, 31), ZoneOffset.UTC);
 * }</pre>
 */
@NullMarked
package io.planwright.crm;

import org.jspecify.annotations.NullMarked;
