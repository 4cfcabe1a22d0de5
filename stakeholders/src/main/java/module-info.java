/** Engines on people: analysis, influence, decision, communication, consensus and team. */
@SuppressWarnings("module") // names JSON libraries that are not on this module's path
module io.planwright.stakeholders {
  requires com.fasterxml.jackson.annotation;
  requires transitive io.planwright.core;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports io.planwright.stakeholders;
  exports io.planwright.stakeholders.analysis;
  exports io.planwright.stakeholders.buying;
  exports io.planwright.stakeholders.communication;
  exports io.planwright.stakeholders.consensus;
  exports io.planwright.stakeholders.decision;
  exports io.planwright.stakeholders.influence;
  exports io.planwright.stakeholders.joint;
  exports io.planwright.stakeholders.preference;
  exports io.planwright.stakeholders.privacy;
  exports io.planwright.stakeholders.rating;
  exports io.planwright.stakeholders.team;

  opens io.planwright.stakeholders to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.stakeholders.analysis to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.stakeholders.buying to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.stakeholders.communication to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.stakeholders.consensus to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.stakeholders.decision to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.stakeholders.influence to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.stakeholders.joint to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.stakeholders.preference to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.stakeholders.privacy to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.stakeholders.rating to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.planwright.stakeholders.team to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
}
