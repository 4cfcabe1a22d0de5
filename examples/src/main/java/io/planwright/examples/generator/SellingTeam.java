package io.planwright.examples.generator;

/**
 * Who of ours works on a deal, by id. Immutable and thread-safe.
 *
 * @param seller who owns the deal
 * @param manager who leads the team of the seller
 * @param presales who designs the solution
 * @param legal who reviews the contract
 */
public record SellingTeam(String seller, String manager, String presales, String legal) {}
