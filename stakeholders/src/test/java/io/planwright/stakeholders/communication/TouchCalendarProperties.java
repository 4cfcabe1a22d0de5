package io.planwright.stakeholders.communication;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.run.RunControl;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Held against ical4j, which reads and validates what was written. */
class TouchCalendarProperties {

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  @Property(tries = 40)
  void isReadAsItWasMeant(@ForAll long seed) throws Exception {
    CommunicationPlan plan =
        CommunicationPlanner.standard()
            .plan(Requests.random(seed, false, id -> id), RunControl.unlimited());
    String text = plan.toICalendar(Instant.EPOCH);
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    assertThat(calendar.validate().hasErrors()).as(text).isEqualTo(plan.touches().isEmpty());
    List<CalendarComponent> events = calendar.getComponents();
    assertThat(events).hasSameSizeAs(plan.touches());
    assertThat(events.stream().map(event -> value(event, "UID")).collect(Collectors.toSet()))
        .hasSameSizeAs(events);
    for (int i = 0; i < events.size(); i++) {
      Touch touch = plan.touches().get(i);
      assertThat(value(events.get(i), "DTSTART")).isEqualTo(UTC.format(touch.start()));
      assertThat(value(events.get(i), "DTEND"))
          .isEqualTo(UTC.format(touch.start().plus(touch.length())));
      assertThat(value(events.get(i), "DESCRIPTION")).contains(touch.text(), touch.reason());
    }
  }

  private static String value(CalendarComponent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }
}
