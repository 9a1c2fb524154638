package org.taxophone.app.launch.doctor;

import java.util.List;
import org.taxophone.app.launch.doctor.Observation.Gravity;

/// All observations, as lines for a terminal.
///
/// @param observations in the order in which they are told
public record DoctorReport(List<Observation> observations) {
    public DoctorReport {
        observations = List.copyOf(observations);
    }

    /// Looks at this machine; takes a second or two, more when libtorch is unpacked first.
    public static DoctorReport ofThisMachine() {
        return new DoctorReport(
                Examination.all().stream().flatMap(each -> each.look().stream()).toList());
    }

    /// Whether Taxophone can do its work.
    public boolean healthy() {
        return count(Gravity.PROBLEM) == 0;
    }

    /// A line for each observation, with the advice below it where there is one, and a last line.
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Observation each : observations) {
            text.append(
                    "%-8s %-13s %s%n".formatted(mark(each.gravity()), each.subject(), each.fact()));
            if (!each.advice().isEmpty()) {
                text.append("%-22s -> %s%n".formatted("", each.advice()));
            }
        }
        return text.append(System.lineSeparator()).append(closing()).toString();
    }

    private String closing() {
        long problems = count(Gravity.PROBLEM);
        long notes = count(Gravity.NOTE);
        if (problems > 0) {
            return "%d %s to solve before Taxophone can work."
                    .formatted(problems, problems == 1 ? "problem" : "problems");
        }
        return notes == 0
                ? "All is well."
                : "Training works; %d %s above."
                        .formatted(notes, notes == 1 ? "note stands" : "notes stand");
    }

    private long count(Gravity gravity) {
        return observations.stream().filter(each -> each.gravity() == gravity).count();
    }

    private static String mark(Gravity gravity) {
        return switch (gravity) {
            case FINE -> "ok";
            case NOTE -> "note";
            case PROBLEM -> "PROBLEM";
        };
    }
}
