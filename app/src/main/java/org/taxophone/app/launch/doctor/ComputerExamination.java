package org.taxophone.app.launch.doctor;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/// System, processor and memory.
final class ComputerExamination implements Examination {
    private static final double GIGABYTE = 1 << 30;
    private static final double COMFORTABLE = 4;

    private final Surroundings here;

    ComputerExamination(Surroundings here) {
        this.here = here;
    }

    @Override
    public List<Observation> look() {
        OperatingSystemMXBean machine =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        String system =
                "%s %s, %s".formatted(here.system(), machine.getVersion(), machine.getArch());
        String cores = "%d cores%s".formatted(machine.getAvailableProcessors(), processorName());
        return List.of(
                Observation.fine("System", system),
                fileNames(System.getProperty("sun.jnu.encoding", "UTF-8")),
                Observation.fine("Processor", cores),
                memory(
                        machine.getTotalMemorySize() / GIGABYTE,
                        machine.getFreeMemorySize() / GIGABYTE,
                        Runtime.getRuntime().maxMemory() / GIGABYTE));
    }

    static Observation fileNames(String encoding) {
        String subject = "File names";
        if (encoding.equals("ANSI_X3.4-1968") || encoding.equals("US-ASCII")) {
            return Observation.note(
                    subject,
                    "only ASCII (" + encoding + ")",
                    "Names with other letters cannot be read. Start with LC_ALL=C.UTF-8");
        }
        return Observation.fine(subject, "in " + encoding);
    }

    static Observation memory(double total, double free, double heap) {
        String fact =
                "%.1f GB, %.1f GB of it free; Java may use %.1f GB".formatted(total, free, heap);
        if (total < COMFORTABLE) {
            return Observation.note(
                    "Memory",
                    fact,
                    "A training of a few thousand clips wants 4 GB: take a smaller batch"
                            + " (--set batchSize=64)");
        }
        return Observation.fine("Memory", fact);
    }

    private String processorName() {
        try (Stream<String> lines = Files.lines(here.root().resolve("proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> ", " + line.substring(line.indexOf(':') + 1).strip())
                    .orElse("");
        } catch (IOException e) {
            return ""; // not Linux
        }
    }
}
