/**
 * A field of work as newcomers call it → what in CNCF stands for it, the best known first: offered where the word
 * itself finds nothing. Not a synonym: who asks for observability has not asked for Jaeger. A topic is one row here.
 * It imports nothing, so that it is one small file of its own: most visits never ask for it.
 */

const TOPICS: readonly (readonly [names: readonly string[], standFor: readonly string[]])[] = [
  [['observability', 'o11y', 'telemetry', 'monitoring', 'metrics', 'tracing', 'logs', 'logging', 'apm', 'alerting'], ['OpenTelemetry', 'Prometheus', 'Jaeger', 'Thanos', 'Fluentd', 'Cortex', 'Grafana', 'Pixie', 'Inspektor Gadget', 'Perses', 'Monitoring', 'Logging']],
  [['security', 'cybersecurity', 'devsecops', 'infosec', 'hardening'], ['Falco', 'KubeArmor', 'Kyverno', 'Open Policy Agent', 'Kubescape', 'Notary', 'in-toto', 'Keycloak', 'SPIFFE', 'Confidential Containers']],
  [['policy', 'governance', 'compliance', 'policies'], ['Kyverno', 'Open Policy Agent', 'Kubewarden', 'Cloud Custodian', 'OSCAL-COMPASS']],
  [['supply chain', 'supply chain security', 'signing', 'sbom', 'provenance'], ['in-toto', 'The Update Framework', 'Notary', 'Sigstore', 'Ratify', 'Copa']],
  [['identity', 'iam', 'authentication', 'authorization', 'sso', 'login'], ['Keycloak', 'Dex', 'SPIFFE', 'OpenFGA', 'Athenz']],
  [['networking', 'network', 'cni', 'load balancer', 'load balancing', 'dns'], ['Cilium', 'CoreDNS', 'Envoy', 'Antrea', 'Submariner', 'Kube-OVN', 'MetalLB', 'Network Service Mesh']],
  [['service mesh', 'microservices', 'api gateway', 'gateway', 'ingress'], ['Istio', 'Linkerd', 'Envoy', 'Kuma', 'Meshery', 'Kmesh', 'Contour', 'kgateway', 'Dapr']],
  [['storage', 'backup', 'volumes', 'file system', 'filesystem'], ['Longhorn', 'Rook', 'CubeFS', 'OpenEBS', 'Velero', 'HwameiStor', 'Piraeus', 'Fluid']],
  [['database', 'databases', 'sql', 'db', 'nosql'], ['Vitess', 'TiKV', 'CloudNativePG', 'etcd', 'PostgreSQL', 'MySQL']],
  [['messaging', 'streaming', 'event driven', 'events', 'queue', 'kafka', 'pubsub'], ['NATS', 'Strimzi', 'CloudEvents', 'Knative', 'Pravega', 'Dapr', 'KEDA']],
  [['serverless', 'faas', 'functions'], ['Knative', 'OpenFunction', 'KEDA', 'WasmEdge', 'Spin']],
  [['autoscaling', 'scaling', 'cost', 'finops', 'green', 'sustainability', 'energy'], ['KEDA', 'Knative', 'OpenCost', 'Kepler', 'Karmada']],
  [['gitops', 'continuous delivery', 'cd', 'deployment', 'devops', 'ci/cd', 'pipelines', 'sre', 'platform engineering'], ['Argo', 'Flux', 'Tekton', 'Keptn', 'KubeVela', 'PipeCD', 'Helm', 'Crossplane', 'Backstage', 'CI/CD']],
  [['developer portal', 'developer experience', 'devex', 'internal developer platform'], ['Backstage', 'Telepresence', 'Devfile', 'DevSpace', 'KubeVela', 'Headlamp']],
  [['chaos engineering', 'chaos', 'resilience', 'reliability', 'fault injection'], ['LitmusChaos', 'Chaos Mesh', 'Krkn', 'ChaosBlade']],
  [['wasm', 'webassembly', 'web assembly'], ['WasmEdge', 'wasmCloud', 'Spin', 'runwasi', 'Envoy']],
  [['edge', 'edge computing', 'iot'], ['KubeEdge', 'OpenYurt', 'k3s', 'Akri', 'WasmEdge']],
  [['ai', 'machine learning', 'ml', 'artificial intelligence', 'llm', 'deep learning', 'genai', 'generative ai', 'mlops', 'data science'], ['Kubeflow', 'KServe', 'K8sGPT', 'Volcano', 'kagent', 'KAITO', 'HAMi', 'WasmEdge', 'KubeEdge', 'PyTorch', 'TensorFlow']],
  [['gpu', 'scheduling', 'batch', 'hpc', 'big data', 'scheduler'], ['Volcano', 'HAMi', 'Armada', 'Koordinator', 'KAI Scheduler', 'Fluid']],
  [['multi cluster', 'multicluster', 'multi cloud', 'multicloud', 'federation', 'hybrid cloud', 'fleet'], ['Karmada', 'Open Cluster Management', 'Submariner', 'KubeStellar', 'Clusternet', 'KubeSlice', 'Crossplane']],
  [['infrastructure as code', 'iac', 'terraform', 'cloud infrastructure', 'infrastructure'], ['Crossplane', 'OpenTofu', 'Atlantis', 'Tinkerbell', 'Cluster API', 'KCL', 'Kubernetes']],
  [['containers', 'docker', 'container runtime', 'images', 'registry', 'virtualization', 'virtual machines'], ['containerd', 'CRI-O', 'Harbor', 'Podman', 'KubeVirt', 'Dragonfly', 'Distribution', 'Lima', 'Kuasar']],
  [['operating system', 'os', 'linux', 'kernel', 'bare metal'], ['Flatcar', 'Tinkerbell', 'Metal3', 'Kairos', 'eBPF', 'Linux', 'Lima']],
  [['frontend', 'front end', 'web', 'web development', 'html', 'css', 'ui', 'ux', 'design'], ['React', 'TypeScript', 'JavaScript', 'Vue.js', 'Headlamp', 'Backstage', 'Meshery', 'UI/UX', 'Figma']],
  [['backend', 'back end', 'api', 'server', 'server side'], ['Go', 'Java', 'Python', 'Rust', 'REST API', 'gRPC']],
  [['testing', 'qa', 'quality assurance', 'automation', 'selenium'], ['E2E testing', 'Unit testing', 'CI/CD', 'Testing']],
  [['writing', 'docs', 'documentation', 'technical writing', 'non code', 'no code'], ['Documentation', 'Technical writing', 'Markdown', 'Hugo', 'Docs']],
]

/** What stands for the topics a query names, in the order of the table. */
export function relatedTo(query: string): readonly string[] {
  const said = spaced(query)
  const named = TOPICS.filter(([names]) => names.some((name) => said.includes(spaced(name))))
  return [...new Set(named.flatMap(([, standFor]) => standFor))].filter((name) => !said.includes(spaced(name)))
}

const spaced = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, ' ').trim()} `
