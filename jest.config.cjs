/** Tests run on the sources through esbuild; packages that ship only ES modules go through it too. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  transform: { "\\.(m?js|tsx?)$": "<rootDir>/test/transform.cjs" },
  transformIgnorePatterns: ["/node_modules/(?!(hucre|@sparticuz|preact)/)"],
  testTimeout: 20000,
  // Jest would leave one core free, which on two cores is half of them.
  maxWorkers: "100%",
};
