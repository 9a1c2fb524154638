"""Makes nets.txt: the nets as PyTorch computes them, for parameters and inputs that a formula gives.

For each net the loss and its terms, what the encoder says, and of the gradient of each parameter its sum of
absolute values, its product with a cosine, and its first values.

Run beside the file: python make_nets_golden.py   (needs torch)
"""
import math

import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
OUT = []


def put(name, values):
    numbers = torch.as_tensor(values).reshape(-1).tolist()
    OUT.append(" ".join([name, str(len(numbers))] + ["%.9g" % v for v in numbers]))


class Net:
    """Parameters in the order of their making: value i of parameter k is scale * sin(k + 1.3 i)."""

    def __init__(self):
        self.p = {}

    def par(self, name, *shape, scale=0.15, base=0.0):
        k = len(self.p)
        n = math.prod(shape)
        i = torch.arange(n, dtype=torch.float64)
        v = (base + scale * torch.sin(k + 1.3 * i)).float().double().reshape(shape)
        v.requires_grad_(True)
        self.p[name] = v
        return v

    def linear(self, name, inputs, outputs):
        return self.par(name + ".weight", outputs, inputs), self.par(name + ".bias", outputs)

    def gradients(self, prefix):
        for name, v in self.p.items():
            g = v.grad.reshape(-1)
            i = torch.arange(g.numel(), dtype=torch.float64)
            put(prefix + "." + name, [g.abs().sum(), (g * torch.cos(0.7 * i)).sum(), *g[:4].tolist()])


def clips(batch, bins, frames):
    i = torch.arange(batch * bins * frames, dtype=torch.float64)
    return (0.5 + 0.45 * torch.sin(0.037 * i + 0.3 * torch.sin(0.011 * i))).float().double().reshape(batch, 1, bins, frames)


def noise(rows, columns):
    i = torch.arange(rows * columns, dtype=torch.float64)
    return torch.sin(2.3 * i + 1).float().double().reshape(rows, columns)


def mask(batch, frames):
    m = torch.ones(batch, 1, 1, frames)
    m[1, :, :, frames - 5:] = 0
    return m


# ---- the stack of the categorical UVAC and the UVAC

CHANNELS = [4, 8, 16, 32]
UNITS = 8


def encoder(net, name, bins, classes):
    layers = []
    n_in = 1
    for layer, out in enumerate(CHANNELS):
        prefix = "%s.convolution%d" % (name, layer)
        if layer == 0:
            own = net.par(prefix + ".kernel", out, 4, 4, 4)
            kernel = own.reshape(out, 4, 4, 2, 2).permute(0, 1, 3, 2, 4).reshape(out, 1, 8, 8)
            if classes:
                classed = net.par(prefix + ".classKernel", classes * out, 4, 4, 4)
                planes = classed.reshape(classes, out, 2, 2, 4, 4).permute(1, 0, 4, 2, 5, 3)
                kernel = torch.cat([kernel, planes.reshape(out, classes, 8, 8)], 1)
        else:
            kernel = net.par(prefix + ".kernel", out, 8, 8, n_in).permute(0, 3, 1, 2)
        bias = net.par(prefix + ".bias", out)
        scale = net.par("%s.norm%d.scale" % (name, layer), out, base=1.0)
        shift = net.par("%s.norm%d.shift" % (name, layer), out)
        layers.append((kernel, bias, scale, shift))
        n_in = out
    gru = []
    inputs = CHANNELS[3] * bins // 16
    for layer in range(2):
        n = inputs if layer == 0 else UNITS
        prefix = "%s.gru.%d" % (name, layer)
        gru += [net.par(prefix + ".input", 3 * UNITS, n), net.par(prefix + ".state", 3 * UNITS, UNITS),
                net.par(prefix + ".inputBias", 3 * UNITS), net.par(prefix + ".stateBias", 3 * UNITS)]

    def apply(x, y=None):
        if y is not None:
            x = torch.cat([x, y[:, :, None, None].expand(-1, -1, x.shape[2], x.shape[3])], 1)
        for kernel, bias, scale, shift in layers:
            x = F.conv2d(x, kernel, bias, stride=2, padding=3)
            x = F.relu(F.batch_norm(x, None, None, scale, shift, training=True, eps=1e-5))
        b, c, m, t = x.shape
        sequence = x.permute(0, 3, 1, 2).reshape(b, t, c * m)
        steps = torch._VF.gru(sequence, torch.zeros(2, b, UNITS), gru, True, 2, 0.0, True, False, True)[0]
        return steps[:, -1]

    return apply


def decoder(net, inputs, bins, frames):
    weight, bias = net.linear("g.bridge", inputs, bins // 16 * (frames // 16) * CHANNELS[3])
    channels = CHANNELS[::-1] + [1]
    layers = []
    for layer in range(4):
        n_in, out = channels[layer], channels[layer + 1]
        name = "g.transposed%d" % layer
        if layer == 3:
            own = net.par(name + ".kernel", 4, 4, 4, n_in).reshape(2, 2, 4, 4, n_in)
            kernel = own.flip(0, 1, 2, 3).permute(4, 2, 0, 3, 1).reshape(n_in, 1, 8, 8)
        else:
            kernel = net.par(name + ".kernel", n_in, 8, 8, out).permute(0, 3, 1, 2)
        layers.append((kernel, net.par(name + ".bias", out)))

    def apply(code):
        x = F.relu(F.linear(code, weight, bias)).reshape(-1, bins // 16, frames // 16, CHANNELS[3]).permute(0, 3, 1, 2)
        for layer, (kernel, b) in enumerate(layers):
            x = F.conv_transpose2d(x, kernel, b, stride=2, padding=3)
            x = F.relu(x) if layer < 3 else x
        return x

    return apply


def gaussian(head, features, latent):
    mean, spread = F.linear(features, *head).split(latent, 1)
    return mean, spread.clamp(-8, 4)


def bernoulli(x, logits, m):
    return (F.binary_cross_entropy_with_logits(logits, x, reduction="none") * m).sum() / x.shape[0]


def uvac():
    net, clusters, latent, bins, frames, batch, lam = Net(), 3, 4, 32, 32, 6, 0.7
    f = encoder(net, "f", bins, 0)
    head = net.linear("f.head", UNITS, 2 * latent)
    g = decoder(net, latent, bins, frames)
    logits = net.par("prior.logits", clusters)
    means = net.par("prior.means", clusters, latent)
    spreads = net.par("prior.logVariances", clusters, latent)
    x = clips(batch, bins, frames)
    mean, spread = gaussian(head, f(x), latent)
    z = mean + (spread / 2).exp() * noise(batch, latent)
    error = bernoulli(x, g(z), mask(batch, frames))
    wide = spreads.clamp(-4, 8)
    kl = 0.5 * (((mean[:, None] - means) ** 2 + spread.exp()[:, None]) / wide.exp() - spread[:, None] + wide - 1).sum(2)
    divergence = -torch.logsumexp(torch.log_softmax(logits, 0) - kl, 1).sum() / batch
    loss = error + lam * divergence
    loss.backward()
    put("uvac.loss", torch.stack([loss, error, divergence]).detach())
    put("uvac.mean", mean.detach())
    net.gradients("uvac")


def categorical():
    net, clusters, latent, bins, frames, batch, lam, tau = Net(), 3, 4, 32, 32, 6, 0.5, 0.8
    h = encoder(net, "h", bins, 0)
    head = net.linear("h.clusters", UNITS, clusters)
    f = encoder(net, "f", bins, clusters)
    latent_head = net.linear("f.head", UNITS, 2 * latent)
    g = decoder(net, clusters + latent, bins, frames)
    x = clips(batch, bins, frames)
    log_p = F.linear(h(x), *head).log_softmax(1)
    y = ((log_p + noise(batch, clusters)) / tau).softmax(1)
    mean, spread = gaussian(latent_head, f(x, y), latent)
    z = mean + (spread / 2).exp() * noise(batch, latent)
    error = bernoulli(x, g(torch.cat([y, z], 1)), mask(batch, frames))
    kl_z = -0.5 * (1 + spread - mean ** 2 - spread.exp()).sum() / batch
    kl_y = (log_p.exp() * (log_p + math.log(clusters))).sum() / batch
    loss = error + lam * (kl_z + kl_y)
    loss.backward()
    put("categorical.loss", torch.stack([loss, error, kl_z, kl_y]).detach())
    put("categorical.logP", log_p.detach())
    put("categorical.mean", mean.detach())
    net.gradients("categorical")


def beta_vae():
    net, latent, bins, frames, batch, lam = Net(), 5, 32, 20, 6, 4.0
    convolutions, n_in = [], 1
    for layer, out in enumerate(CHANNELS):
        name = "encoder.convolution%d" % layer
        convolutions.append((net.par(name + ".kernel", out, 4, 4, n_in).permute(0, 3, 1, 2), net.par(name + ".bias", out)))
        n_in = out
    rows, columns = bins // 16, frames // 16
    width = CHANNELS[3] * rows * columns
    mean_head = net.linear("encoder.mean", width, latent)
    spread_head = net.linear("encoder.logVariance", width, latent)
    bridge = net.linear("decoder.bridge", latent, width)
    transposed = []
    channels = CHANNELS[::-1] + [1]
    for layer in range(4):
        a, b = channels[layer], channels[layer + 1]
        name = "decoder.transposed%d" % layer
        transposed.append((net.par(name + ".kernel", a, 4, 4, b).permute(0, 3, 1, 2), net.par(name + ".bias", b)))
    clip = clips(batch, bins, frames)
    x = clip
    for kernel, bias in convolutions:
        x = F.relu(F.conv2d(x, kernel, bias, stride=2, padding=1))
    flat = x.permute(0, 2, 3, 1).reshape(batch, -1)
    mean, spread = F.linear(flat, *mean_head), F.linear(flat, *spread_head)
    z = mean + (spread / 2).exp() * noise(batch, latent)
    x = F.relu(F.linear(z, *bridge)).reshape(-1, rows, columns, CHANNELS[3]).permute(0, 3, 1, 2)
    for layer, (kernel, bias) in enumerate(transposed):
        x = F.conv_transpose2d(x, kernel, bias, stride=2, padding=1)
        x = F.relu(x) if layer < 3 else x
    drawn = F.interpolate(x, size=(bins, frames), mode="bilinear", align_corners=False)
    error = ((drawn - clip) ** 2).mean()
    divergence = -0.5 * (1 + spread - mean ** 2 - spread.exp()).mean()
    loss = error + lam * divergence
    loss.backward()
    put("betaVae.loss", torch.stack([loss, error, divergence]).detach())
    put("betaVae.mean", mean.detach())
    net.gradients("betaVae")


uvac()
categorical()
beta_vae()
with open("nets.txt", "w") as file:
    file.write("\n".join(OUT) + "\n")
