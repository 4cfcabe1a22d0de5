/** Engines on people: analysis, influence, decision, communication, consensus and team. */
module io.planwright.stakeholders {
  requires transitive io.planwright.core;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;
}
