package io.planwright.allocation;

import io.planwright.internal.Require;
import io.planwright.run.SeedStreams;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * The promises of an {@link Assigner}, as checks for the tests of an engine of your own.
 *
 * <pre>{@code
 * assertThat(AssignerContract.violations(new OurAssigner())).isEmpty();
 * }</pre>
 *
 * <p>Checked on made-up work and people, without any test library: each item comes out once and in
 * order; it goes to one of the people who has the skills and fits; nobody carries more than the
 * capacity; what is unassigned is so for the stated cause, and nobody who could take it has room
 * left at the end; owners and loads are stated as they are; the same answer to the same request; a
 * run stopped on request; an engine that can be serialized.
 *
 * <p>Stateless and thread-safe.
 */
public final class AssignerContract {

  private static final int REQUESTS = 40;
  private static final SeedStreams STREAMS = new SeedStreams(20_260_903);
  private static final List<String> SKILLS = List.of("French", "health care", "tenders");

  private AssignerContract() {}

  /**
   * Checks an engine.
   *
   * @param assigner the engine
   * @return what it breaks, one sentence each; empty if it keeps the contract
   */
  public static List<String> violations(Assigner assigner) {
    Require.nonNull(assigner, "assigner");
    return new EngineChecks<AssignmentRequest, Assignment>(
            assigner, assigner::assign, AssignerContract::violations)
        .violations(requests());
  }

  /**
   * Checks an assignment against its request.
   *
   * @param request what was to be assigned
   * @param assignment what came out
   * @return what the assignment breaks, one sentence each; empty if it keeps the contract
   */
  public static List<String> violations(AssignmentRequest request, Assignment assignment) {
    Require.nonNull(request, "request");
    Require.nonNull(assignment, "assignment");
    return new AssignmentCheck(request, assignment).violations();
  }

  private static List<AssignmentRequest> requests() {
    List<AssignmentRequest> requests = new ArrayList<>();
    for (int i = 0; i < REQUESTS; i++) {
      RandomGenerator random = STREAMS.stream(i);
      List<Assignee> people = people(random);
      requests.add(new AssignmentRequest(items(random, people), people));
    }
    return requests;
  }

  private static List<Assignee> people(RandomGenerator random) {
    List<Assignee> people = new ArrayList<>();
    int size = 1 + random.nextInt(8);
    for (int i = 0; i < size; i++) {
      Set<String> skills = Set.copyOf(SKILLS.subList(0, random.nextInt(SKILLS.size())));
      people.add(new Assignee("p" + i, 1 + random.nextInt(40), skills));
    }
    return people;
  }

  private static List<AssignmentItem> items(RandomGenerator random, List<Assignee> people) {
    List<AssignmentItem> items = new ArrayList<>();
    int size = random.nextInt(60);
    for (int i = 0; i < size; i++) {
      AssignmentItem.Builder item = AssignmentItem.builder();
      item.id("i" + i).load((1 + random.nextInt(100)) / 10.0);
      if (random.nextInt(3) == 0) {
        item.addRequiredSkills(SKILLS.get(random.nextInt(SKILLS.size())));
      }
      if (random.nextInt(2) == 0) {
        item.currentOwnerId("p" + random.nextInt(people.size() + 1));
      }
      for (Assignee person : random.nextInt(3) == 0 ? people : List.<Assignee>of()) {
        item.putFitByPerson(person.id(), random.nextInt(4) / 4.0);
      }
      items.add(item.build());
    }
    return items;
  }
}
