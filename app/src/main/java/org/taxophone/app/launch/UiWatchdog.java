package org.taxophone.app.launch;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.taxophone.app.task.UiThread;

/// Asks the UI thread all the time whether it answers, and keeps the longest that it did not, with
/// where it was then. What happens while the window comes up, a project opens or a place is seen
/// for the first time is told apart from what happens ever after.
final class UiWatchdog {
    /// The window is to answer within this time.
    static final long WANTED_MS = 50;

    /// What nothing is going on in.
    static final String STEADY = "steady";

    private static final Stall NONE = new Stall(0, 0, List.of());
    private static final int WORST = 3;
    private static final int CAUSES = 8;
    private static final long PAUSE_MS = 4;
    private static final long SAMPLE_MS = 10;
    private static final long MILLION = 1_000_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final TreeMap<String, List<Stall>> stalls = new TreeMap<>();
    private final TreeMap<String, Stall> longest = new TreeMap<>();
    private final TreeMap<String, Integer> asked = new TreeMap<>();
    private volatile boolean on;
    private volatile String phase = STEADY;
    private volatile long phaseEnds;
    private volatile long generation;

    void begin() {
        end();
        on = true;
        long mine = ++generation;
        Thread thread = new Thread(() -> ask(mine), "ui watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    void end() {
        on = false;
    }

    /// Says what happens for the next while; the longest time of each phase is kept on its own.
    void phase(String name, long milliseconds) {
        phase = name;
        phaseEnds = System.nanoTime() + milliseconds * MILLION;
    }

    /// How often it asked and was answered.
    synchronized int asked() {
        return asked.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The longest time without an answer.
    synchronized long worstMs() {
        return stalls.values().stream()
                .flatMap(List::stream)
                .mapToLong(Stall::wallMs)
                .max()
                .orElse(0);
    }

    /// What the UI thread did when it was late; empty if it answered in time.
    synchronized String doing() {
        return stalls.values().stream()
                .flatMap(List::stream)
                .map(Stall::where)
                .collect(Collectors.joining());
    }

    /// The longest time without an answer in a phase, in ms.
    synchronized long worstMs(String name) {
        return longest.getOrDefault(name, NONE).wallMs();
    }

    /// The most processor time that the UI thread took before an answer in a phase, in ms.
    synchronized long worstOwnMs(String name) {
        return longest.getOrDefault(name, NONE).ownMs();
    }

    /// All phases, a line each, and below it where the UI thread was when it was late; then what
    /// it took too long over by its own work, which counts on a busy machine too.
    synchronized String report() {
        StringBuilder text =
                new StringBuilder("UI thread, ms without an answer (of its own processor time):\n");
        asked.forEach((name, count) -> report(text, name, count));
        List<Stall> own = byOwnWork();
        text.append(
                "  in all %d of %d took over %d ms of their own, %d ms together%n"
                        .formatted(own.size(), asked(), WANTED_MS, together(own)));
        causes(own).forEach(text::append);
        return text.toString();
    }

    private List<Stall> byOwnWork() {
        return stalls.values().stream()
                .flatMap(List::stream)
                .filter(stall -> stall.ownMs() > WANTED_MS)
                .toList();
    }

    private static List<String> causes(List<Stall> own) {
        return own.stream().collect(Collectors.groupingBy(Stall::cause)).entrySet().stream()
                .sorted((a, b) -> Long.compare(together(b.getValue()), together(a.getValue())))
                .limit(CAUSES)
                .map(
                        cause ->
                                "      %3d x, %4d ms: %s%n"
                                        .formatted(
                                                cause.getValue().size(),
                                                together(cause.getValue()),
                                                cause.getKey()))
                .toList();
    }

    private static long together(List<Stall> some) {
        return some.stream().mapToLong(Stall::ownMs).sum();
    }

    private void report(StringBuilder text, String name, int count) {
        List<Stall> late = stalls.getOrDefault(name, List.of());
        text.append(
                "  %-24s %4d of %5d later than %d ms"
                        .formatted(name, late.size(), count, WANTED_MS));
        text.append(
                late.stream()
                        .limit(WORST)
                        .map(stall -> " %d (%d)".formatted(stall.wallMs(), stall.ownMs()))
                        .collect(Collectors.joining(",", late.isEmpty() ? "" : ": worst", "\n")));
        late.stream().limit(WORST).forEach(stall -> text.append(stall.where()));
    }

    private void ask(long mine) {
        try {
            Thread ui = uiThread();
            while (on && generation == mine) {
                CountDownLatch answer = new CountDownLatch(1);
                String during = System.nanoTime() < phaseEnds ? phase : STEADY;
                long start = System.nanoTime();
                long own = threads.getThreadCpuTime(ui.threadId());
                UiThread.platform().later(answer::countDown);
                List<StackTraceElement[]> seen = new ArrayList<>();
                while (!answer.await(SAMPLE_MS, TimeUnit.MILLISECONDS)) {
                    seen.add(ui.getStackTrace());
                }
                long wall = (System.nanoTime() - start) / MILLION;
                if (on && generation == mine) {
                    String also = System.nanoTime() < phaseEnds ? phase : during;
                    heard(
                            during.equals(STEADY) ? also : during,
                            new Stall(
                                    wall,
                                    (threads.getThreadCpuTime(ui.threadId()) - own) / MILLION,
                                    seen));
                }
                Thread.sleep(PAUSE_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread uiThread() throws InterruptedException {
        Thread[] ui = new Thread[1];
        CountDownLatch known = new CountDownLatch(1);
        UiThread.platform()
                .later(
                        () -> {
                            ui[0] = Thread.currentThread();
                            known.countDown();
                        });
        known.await();
        return ui[0];
    }

    private synchronized void heard(String during, Stall stall) {
        asked.merge(during, 1, Integer::sum);
        longest.merge(
                during,
                stall,
                (a, b) ->
                        new Stall(
                                Math.max(a.wallMs(), b.wallMs()),
                                Math.max(a.ownMs(), b.ownMs()),
                                List.of()));
        if (stall.wallMs() > WANTED_MS) {
            List<Stall> late = stalls.computeIfAbsent(during, name -> new ArrayList<>());
            late.add(stall);
            late.sort((a, b) -> Long.compare(b.wallMs(), a.wallMs()));
        }
    }
}
