package org.taxophone.app.launch.doctor;

import java.util.List;

/// Looks at one side of the machine.
@FunctionalInterface
public interface Examination {
    /// What was found; never empty, and never an exception for what a machine may lack.
    List<Observation> look();

    /// The one of the graphics card, on this machine.
    static Examination ofGpu() {
        return new GpuExamination(Surroundings.ofThisMachine());
    }

    /// All of them, on this machine, in the order in which they are told.
    static List<Examination> all() {
        Surroundings here = Surroundings.ofThisMachine();
        return List.of(
                new ProgramExamination(),
                new ComputerExamination(here),
                new EngineExamination(),
                new GpuExamination(here),
                new DisplayExamination(here),
                new FontExamination(),
                new SoundExamination(here),
                new FolderExamination(here));
    }
}
