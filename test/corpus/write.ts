import { writeCorpus } from "./files.ts";

const [folder, count, seed = "1"] = process.argv.slice(2);
if (folder === undefined || !/^\d+$/.test(count ?? "") || !/^\d+$/.test(seed)) {
  process.stderr.write("usage: node test/corpus/write.ts DIR COUNT [SEED]\n");
  process.exitCode = 64;
} else {
  const { seen, unseen } = writeCorpus(folder, { seed: Number(seed), count: Number(count) });
  process.stdout.write(`${seen} reports in ${folder}, ${unseen} in ${folder}/unseen\n`);
}
