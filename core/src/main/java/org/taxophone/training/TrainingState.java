package org.taxophone.training;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taxophone.engine.NativeValues;

/// Where a training stands, beside its net and its optimiser.
final class TrainingState {
    /// Steps that were done.
    long step;

    /// Epochs that were trained and reported.
    int epochsEnded;

    /// The same at the last checkpoint; not stored.
    int savedEpochs;

    /// Sums of the terms over this epoch's batches so far.
    LossTerms sums = LossTerms.ZERO;

    /// Seconds in steps, and in all.
    double stepSeconds;

    double seconds;

    /// Seconds of the epoch so far, so that an epoch in two sittings is told whole.
    double epochSeconds;

    int bestEpoch;
    double bestLoss = Double.POSITIVE_INFINITY;

    /// Every number of the net at the best epoch.
    @Nullable Map<String, float[]> best;

    /// Dimensions of z that were alive when it was last asked for, and how many there are.
    int activeUnits;

    /// In how many directions z spread then.
    double directions;

    int latentDimension;

    void add(LossTerms terms) {
        sums = sums.plus(terms);
    }

    /// Mean terms of the epoch, and begins the next one's sums.
    LossTerms endEpoch(int batches) {
        LossTerms mean = sums.dividedBy(batches);
        sums = LossTerms.ZERO;
        epochSeconds = 0;
        epochsEnded++;
        return mean;
    }

    void write(DataOutputStream out, FindingWatch.Memory memory) throws IOException {
        out.writeLong(step);
        out.writeInt(epochsEnded);
        writeTerms(out, sums);
        out.writeDouble(stepSeconds);
        out.writeDouble(seconds);
        out.writeDouble(epochSeconds);
        out.writeInt(bestEpoch);
        out.writeDouble(bestLoss);
        out.writeInt(activeUnits);
        out.writeInt(latentDimension);
        out.writeDouble(directions);
        Map<String, float[]> kept = best;
        NativeValues.write(out, kept == null ? Map.of() : kept);
        out.writeInt(memory.unusedSince());
        out.writeInt(memory.ignoredSince());
        out.writeInt(memory.losses().size());
        for (double loss : memory.losses()) {
            out.writeDouble(loss);
        }
        out.writeInt(memory.findings().size());
        for (Finding finding : memory.findings()) {
            writeFinding(out, finding);
        }
    }

    FindingWatch.Memory read(DataInputStream in) throws IOException {
        step = in.readLong();
        epochsEnded = in.readInt();
        sums = readTerms(in);
        stepSeconds = in.readDouble();
        seconds = in.readDouble();
        epochSeconds = in.readDouble();
        bestEpoch = in.readInt();
        bestLoss = in.readDouble();
        activeUnits = in.readInt();
        latentDimension = in.readInt();
        directions = in.readDouble();
        Map<String, float[]> kept = NativeValues.read(in);
        best = kept.isEmpty() ? null : kept;
        int unusedSince = in.readInt();
        int ignoredSince = in.readInt();
        List<Double> losses = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            losses.add(in.readDouble());
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            findings.add(readFinding(in));
        }
        return new FindingWatch.Memory(findings, losses, unusedSince, ignoredSince);
    }

    private static void writeTerms(DataOutputStream out, LossTerms terms) throws IOException {
        out.writeDouble(terms.total());
        out.writeInt(terms.parts().size());
        for (Map.Entry<LossTerm, Double> part : terms.parts().entrySet()) {
            out.writeUTF(part.getKey().name());
            out.writeDouble(part.getValue());
        }
    }

    private static LossTerms readTerms(DataInputStream in) throws IOException {
        double total = in.readDouble();
        Map<LossTerm, Double> parts = new EnumMap<>(LossTerm.class);
        for (int i = in.readInt(); i > 0; i--) {
            parts.put(LossTerm.valueOf(in.readUTF()), in.readDouble());
        }
        return new LossTerms(total, parts);
    }

    private static void writeFinding(DataOutputStream out, Finding finding) throws IOException {
        out.writeUTF(finding.kind().name());
        out.writeInt(finding.sinceEpoch());
        out.writeUTF(finding.headline());
        out.writeUTF(finding.explanation());
        out.writeInt(finding.remedy().size());
        for (Map.Entry<String, String> entry : finding.remedy().entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeUTF(entry.getValue());
        }
    }

    private static Finding readFinding(DataInputStream in) throws IOException {
        Finding.Kind kind = Finding.Kind.valueOf(in.readUTF());
        int since = in.readInt();
        String headline = in.readUTF();
        String explanation = in.readUTF();
        Map<String, String> remedy = new HashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            remedy.put(in.readUTF(), in.readUTF());
        }
        return new Finding(kind, since, headline, explanation, remedy);
    }
}
