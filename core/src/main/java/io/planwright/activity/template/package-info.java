/**
 * Work that is the same for every deal of a kind: templates by stage of a sales process, scaled by
 * what makes a deal large, and detailed stage by stage as a deal moves on.
 *
 * <p>A template says which activities a stage takes, how they depend on one another and what they
 * hand over. Used for a deal it gives a work breakdown that can be scheduled at once. Far stages
 * need not be planned yet: they stand as one planning package until the deal is near enough, and
 * are then elaborated (rolling wave: Project Management Institute, <em>Practice Standard for Work
 * Breakdown Structures</em>, 2006).
 *
 * <pre>{@code
 * WorkTemplate template = StandardTemplates.projectSale();
 * SalesProcess process = StandardTemplates.projectSaleProcess();
 * DealFrame deal = new DealFrame("D-17", "Press line for Acme", Map.of("deal-size", "large"));
 * WorkBreakdown work = template.instantiate(process, deal, "discovery");
 * work = template.elaborate(work, process, deal, "negotiation"); // some weeks later
 * }</pre>
 */
@NullMarked
package io.planwright.activity.template;

import org.jspecify.annotations.NullMarked;
