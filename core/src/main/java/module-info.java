/**
 * The domain of sales planning, the contracts of the engines, allocation, scheduling, control and
 * reports.
 */
@SuppressWarnings("module") // names friends and JSON libraries that are not on this module's path
module io.planwright.core {
  requires com.fasterxml.jackson.annotation;
  requires java.xml;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  // The ground: no room below.
  exports io.planwright.run;
  exports io.planwright.money;
  exports io.planwright.calendar;

  // What is known.
  exports io.planwright.evidence;
  exports io.planwright.series;
  exports io.planwright.crm;

  // What a plan is made of.
  exports io.planwright.market;
  exports io.planwright.goal;
  exports io.planwright.goal.attainability;
  exports io.planwright.goal.quota;
  exports io.planwright.strategy;
  exports io.planwright.resource;
  exports io.planwright.activity;
  exports io.planwright.activity.template;
  exports io.planwright.stakeholder;
  exports io.planwright.process;

  // The contracts that engines fulfil, and the embedded engines.
  exports io.planwright.forecast;
  exports io.planwright.allocation;
  exports io.planwright.allocation.assignment;
  exports io.planwright.allocation.audit;
  exports io.planwright.allocation.budget;
  exports io.planwright.allocation.budget.uncertain;
  exports io.planwright.allocation.calls;
  exports io.planwright.allocation.capacitated;
  exports io.planwright.allocation.location;
  exports io.planwright.allocation.matching;
  exports io.planwright.allocation.response;
  exports io.planwright.allocation.robust;
  exports io.planwright.allocation.sizing;
  exports io.planwright.allocation.team;
  exports io.planwright.allocation.territory;
  exports io.planwright.allocation.transport;
  exports io.planwright.schedule;
  exports io.planwright.schedule.network;
  exports io.planwright.schedule.progress;
  exports io.planwright.schedule.project;
  exports io.planwright.schedule.risk;
  exports io.planwright.schedule.sprint;
  exports io.planwright.schedule.staffed;

  // The plan, what watches it, and the cycle that ties all together.
  exports io.planwright.plan;
  exports io.planwright.control;
  exports io.planwright.control.earned;
  exports io.planwright.quality;
  exports io.planwright.cycle;

  // What readers get.
  exports io.planwright.report;
  exports io.planwright.report.exchange;
  exports io.planwright.report.view;

  // For our own modules alone.
  exports io.planwright.internal to
      io.planwright.forecasting,
      io.planwright.stakeholders;

  uses io.planwright.forecast.ForecasterProvider;

  // One line a package with JSON types: Jackson 2 and Jackson 3 call their private factories.
  opens io.planwright.run to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.money to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.calendar to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.evidence to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.series to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.crm to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.market to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.goal to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.goal.attainability to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.goal.quota to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.strategy to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.resource to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.activity to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.stakeholder to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.process to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.forecast to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.allocation to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.schedule to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.schedule.progress to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.schedule.staffed to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.plan to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.control to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.control.earned to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.quality to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.cycle to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.report.exchange to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.report.view to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
}
