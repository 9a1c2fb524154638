package org.taxophone.engine;

import ai.djl.engine.Engine;
import ai.djl.pytorch.jni.JniUtils;
import org.taxophone.common.TaxophoneException;

/// The door to libtorch. It is opened once per process; the first opening on a machine unpacks the
/// native library, which takes some seconds.
public final class TorchEngine {
    private static final String THREADS = "ai.djl.pytorch.num_threads";

    private TorchEngine() {}

    /// Starts the engine, or finds it started: offline, with [#wantedThreads()] threads unless the
    /// system property `ai.djl.pytorch.num_threads` says another number.
    ///
    /// @throws TaxophoneException if the native library cannot be loaded
    public static void start() {
        setIfAbsent("ai.djl.offline", "true");
        setIfAbsent("OPT_OUT_TRACKING", "true");
        setIfAbsent(THREADS, Integer.toString(wantedThreads()));
        setIfAbsent("ai.djl.pytorch.num_interop_threads", "1");
        // Threads that spin at a barrier keep the one they wait for from running: on a machine that
        // does other work as well, training was forty times slower.
        ProcessEnvironment.setIfAbsent("OMP_WAIT_POLICY", "PASSIVE");
        try {
            engine();
        } catch (RuntimeException | LinkageError e) {
            throw new TaxophoneException(
                    "The learning engine (libtorch) did not start: " + e.getMessage(),
                    "Run ./taxophone doctor; it says what this machine lacks",
                    e);
        }
        // Graphs are tiny: optimising them would cost two slow first steps and repeatability.
        JniUtils.setGraphExecutorOptimize(false);
    }

    /// Every core, but one is left to the window where there are more than two.
    public static int wantedThreads() {
        int cores = Runtime.getRuntime().availableProcessors();
        return cores > 2 ? cores - 1 : cores;
    }

    /// Threads that an operator begun on this thread may use. libtorch keeps the number for each
    /// thread apart.
    public static int threads() {
        start();
        return JniUtils.getNumThreads();
    }

    /// Changes the number of threads for operators begun on this thread, and on threads that have
    /// begun none yet.
    public static void useThreads(int threads) {
        start();
        JniUtils.setNumThreads(threads);
    }

    /// Threads that a training computes with from its next start: what was chosen, or
    /// [#wantedThreads()]. A choice of the process, as a system property, so that a start script
    /// can make it, too.
    public static int chosenThreads() {
        return Integer.getInteger(THREADS, wantedThreads());
    }

    /// Chooses for trainings that begin from now on.
    public static void chooseThreads(int threads) {
        System.setProperty(THREADS, Integer.toString(threads));
    }

    /// Makes what was chosen hold on this thread.
    public static void useChosenThreads() {
        useThreads(chosenThreads());
    }

    /// Name and version: "PyTorch 2.7.1".
    public static String version() {
        start();
        return engine().getEngineName() + " " + engine().getVersion();
    }

    static Engine engine() {
        return Engine.getEngine("PyTorch");
    }

    private static void setIfAbsent(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }
}
