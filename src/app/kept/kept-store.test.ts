import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { EMPTY_KEPT } from '../../schema/empty-kept.ts'
import { withTheme } from './kept-changes.ts'
import { withoutSkill, withSkill } from './my-skills.ts'
import { BACKUP_KEY, KEPT_KEY, oldKeptKey, SET_ASIDE_KEY } from './kept-keys.ts'
import { createKeptStore } from './kept-store.ts'
import { readKept } from './read-kept.ts'
import { NO_WRITES } from './tab-writes.ts'

class MemoryStorage implements Storage {
  [name: string]: unknown
  readonly #items = new Map<string, string>()
  get length() { return this.#items.size }
  clear() { this.#items.clear() }
  getItem(key: string) { return this.#items.get(key) ?? null }
  key(index: number) { return [...this.#items.keys()][index] ?? null }
  removeItem(key: string) { this.#items.delete(key) }
  setItem(key: string, value: string) { this.#items.set(key, value) }
}

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => {})
  vi.stubGlobal('removeEventListener', () => {})
  return () => vi.unstubAllGlobals()
})

const WHOLE = { lost: 1, of: 0 }
const dark = withTheme(EMPTY_KEPT, 'dark')
const store = (storage: Storage) => createKeptStore(() => storage)
const holding = (key: string, text: string): Storage => {
  const storage = new MemoryStorage()
  storage.setItem(key, text)
  return storage
}

test('a change is stored and told', () => {
  const storage = new MemoryStorage()
  const kept = store(storage)
  const listener = vi.fn()
  kept.subscribe(listener)
  kept.change((now) => withTheme(now, 'dark'))
  expect(JSON.parse(storage.getItem(KEPT_KEY) ?? '')).toMatchObject(dark)
  expect(listener).toHaveBeenCalledTimes(1)
  expect(kept.get()).toEqual({ isRead: true, kept: dark, trouble: null, damage: null })
})

test('two stores on one storage never undo each other', () => {
  const storage = new MemoryStorage()
  const [one, two] = [store(storage), store(storage)]
  one.get()
  two.get()
  one.change((now) => ({ ...now, skills: [...now.skills, 'Go'] }))
  two.change((now) => ({ ...now, skills: [...now.skills, 'Rust'] }))
  expect(two.get().kept.skills).toEqual(['Go', 'Rust'])
})

test('what cannot be read is set aside before anything is written over it', () => {
  const storage = new MemoryStorage()
  storage.setItem(KEPT_KEY, '{"broken')
  const kept = store(storage)
  expect(kept.get()).toEqual({ isRead: true, kept: EMPTY_KEPT, trouble: null, damage: WHOLE })
  expect(storage.getItem(KEPT_KEY)).toBe('{"broken')
  kept.change((now) => withTheme(now, 'dark'))
  expect(storage.getItem(SET_ASIDE_KEY)).toBe('{"broken')
  expect(kept.get()).toEqual({ isRead: true, kept: dark, trouble: null, damage: WHOLE })
  kept.forgetSetAside()
  expect(kept.get()).toEqual({ isRead: true, kept: dark, trouble: null, damage: null })
})

test('damage that cannot be set aside is not written over', () => {
  const storage = new MemoryStorage()
  storage.setItem(KEPT_KEY, '{"broken')
  storage.setItem = () => { throw new Error('QuotaExceededError') }
  const kept = store(storage)
  kept.change((now) => withTheme(now, 'dark'))
  expect(storage.getItem(KEPT_KEY)).toBe('{"broken')
  expect(kept.get()).toEqual({ isRead: true, kept: dark, trouble: 'full', damage: WHOLE })
})

test('what a newer version wrote is never written over', () => {
  const storage = new MemoryStorage()
  const newer = JSON.stringify({ ...dark, version: 99, unknown: true })
  storage.setItem(KEPT_KEY, newer)
  const kept = store(storage)
  expect(kept.change((now) => withTheme(now, 'light'))).toBe(false)
  expect(kept.changeWithUndo((now) => withTheme(now, 'light'))).toBeNull()
  expect(storage.getItem(KEPT_KEY)).toBe(newer)
  expect(kept.get()).toEqual({ isRead: true, kept: dark, trouble: 'newer', damage: null })
})

test('with a full storage memory goes on and says so', () => {
  const storage = new MemoryStorage()
  const kept = store(storage)
  storage.setItem = () => { throw new Error('QuotaExceededError') }
  kept.change((now) => ({ ...now, skills: ['Go'] }))
  kept.change((now) => ({ ...now, skills: [...now.skills, 'Rust'] }))
  expect(kept.get()).toEqual({ isRead: true, kept: { ...EMPTY_KEPT, skills: ['Go', 'Rust'] }, trouble: 'full', damage: null })
})

test('with a forbidden storage memory goes on and says so', () => {
  const kept = createKeptStore(() => { throw new Error('SecurityError') })
  kept.change((now) => ({ ...now, skills: ['Go'] }))
  kept.change((now) => ({ ...now, skills: [...now.skills, 'Rust'] }))
  expect(kept.get()).toEqual({ isRead: true, kept: { ...EMPTY_KEPT, skills: ['Go', 'Rust'] }, trouble: 'denied', damage: null })
})

test('when there is room again everything that waited is stored, on top of what another tab stored', () => {
  const storage = new MemoryStorage()
  const kept = store(storage)
  kept.get()
  const setItem = storage.setItem.bind(storage)
  storage.setItem = () => { throw new Error('QuotaExceededError') }
  kept.change((now) => ({ ...now, skills: ['Go'] }))
  kept.change((now) => withTheme(now, 'dark'))
  storage.setItem = setItem
  store(storage).change((now) => ({ ...now, skills: ['Rust'] }))
  kept.change((now) => ({ ...now, skills: [...now.skills, 'C++'] }))
  expect(kept.get().trouble).toBeNull()
  expect(JSON.parse(storage.getItem(KEPT_KEY) ?? '')).toMatchObject({ skills: expect.arrayContaining(['Go', 'Rust', 'C++']), theme: 'dark' })
})

/** A store that hears of other tabs. */
const hearing = (storage: Storage) => {
  const heard = new Map<string, (event: Pick<StorageEvent, 'key'>) => void>()
  vi.stubGlobal('addEventListener', (name: string, listener: (event: Pick<StorageEvent, 'key'>) => void) => {
    expect(heard.has(name)).toBe(false)
    heard.set(name, listener)
  })
  vi.stubGlobal('removeEventListener', (name: string, listener: unknown) => heard.get(name) === listener && heard.delete(name))
  return { kept: store(storage), hear: (key: string | null) => heard.get('storage')?.({ key }), heard }
}

test.each([[false, 'full'], [true, null]] as const)('what could not be stored stays shown when another tab stores something, and is stored where there is room again: %s', (isRoom, trouble) => {
  const storage = new MemoryStorage()
  const { kept, hear } = hearing(storage)
  kept.subscribe(() => {})
  const setItem = storage.setItem.bind(storage)
  storage.setItem = () => { throw new Error('QuotaExceededError') }
  kept.change((now) => ({ ...now, skills: ['Go'] }))
  storage.setItem = setItem
  store(storage).change((now) => withTheme(now, 'dark'))
  if (!isRoom) storage.setItem = () => { throw new Error('QuotaExceededError') }
  hear(KEPT_KEY)
  expect(kept.get()).toMatchObject({ kept: { skills: ['Go'], theme: 'dark' }, trouble })
  expect(store(storage).get().kept.skills).toEqual(isRoom ? ['Go'] : [])
})

test('damage with no room for a copy moves, so that there is room for what is good', () => {
  const storage = new MemoryStorage()
  const junk = 'x'.repeat(1000)
  storage.setItem(KEPT_KEY, junk)
  const setItem = storage.setItem.bind(storage)
  storage.setItem = (key, value) => {
    const others = [KEPT_KEY, SET_ASIDE_KEY].filter((other) => other !== key).reduce((sum, other) => sum + (storage.getItem(other)?.length ?? 0), 0)
    if (others + value.length > 1500) throw new Error('QuotaExceededError')
    setItem(key, value)
  }
  const kept = store(storage)
  kept.change((now) => withTheme(now, 'dark'))
  expect(storage.getItem(SET_ASIDE_KEY)).toBe(junk)
  expect(store(storage).get()).toEqual({ isRead: true, kept: dark, trouble: null, damage: WHOLE })
})

test('storage that breaks while it is in use keeps showing what it held', () => {
  const storage = new MemoryStorage()
  let isBroken = false
  const kept = createKeptStore(() => {
    if (isBroken) throw new Error('SecurityError')
    return storage
  })
  kept.change((now) => withTheme(now, 'dark'))
  isBroken = true
  kept.change((now) => ({ ...now, skills: ['Go'] }))
  expect(kept.get()).toEqual({ isRead: true, kept: { ...dark, skills: ['Go'] }, trouble: 'denied', damage: null })
})

test('an older version is moved up, and its text stays under a key of its own', () => {
  const storage = new MemoryStorage()
  const old = JSON.stringify({ ...EMPTY_KEPT, skills: ['Go'] })
  storage.setItem(KEPT_KEY, old)
  const read: typeof readKept = (text) => (text === old ? { state: 'read', kept: { ...EMPTY_KEPT, skills: ['Go'] }, migratedFrom: 1, writes: NO_WRITES } : readKept(text))
  const kept = createKeptStore(() => storage, { read })
  expect(kept.get().kept.skills).toEqual(['Go'])
  expect(storage.getItem(KEPT_KEY)).toBe(old)
  kept.change((now) => withTheme(now, 'dark'))
  expect(storage.getItem(oldKeptKey(1))).toBe(old)
  expect(kept.get().kept).toEqual({ ...dark, skills: ['Go'] })
})

test('a change that changes nothing writes nothing', () => {
  const storage = new MemoryStorage()
  store(storage).change((now) => now)
  expect(storage.length).toBe(0)
})

test('what is kept stays under the names that people\'s browsers have it under', () => {
  expect([KEPT_KEY, BACKUP_KEY, SET_ASIDE_KEY, oldKeptKey(3)]).toEqual(['mentorship-finder', 'mentorship-finder.before-import', 'mentorship-finder.set-aside', 'mentorship-finder.v3'])
})

test('a change can be taken back, and what was changed meanwhile stays', () => {
  const kept = store(new MemoryStorage())
  const undo = kept.changeWithUndo((now) => withSkill(withSkill(now, 'Go'), 'Rust'))
  kept.change((now) => withTheme(withoutSkill(now, 'Rust'), 'dark'))
  undo?.()
  expect(kept.get().kept).toEqual(dark)
  undo?.()
  expect(kept.get().kept).toEqual(dark)
})

test('where there is no room the way back from the last import makes some', () => {
  const storage = new MemoryStorage()
  storage.setItem(BACKUP_KEY, 'x'.repeat(1000))
  const setItem = storage.setItem.bind(storage)
  storage.setItem = (key, value) => {
    if ((storage.getItem(BACKUP_KEY)?.length ?? 0) + value.length > 1000) throw new Error('QuotaExceededError')
    setItem(key, value)
  }
  const kept = store(storage)
  kept.change((now) => withTheme(now, 'dark'))
  expect(kept.get()).toEqual({ isRead: true, kept: dark, trouble: null, damage: null })
  expect(storage.getItem(BACKUP_KEY)).toBeNull()
})

test('as long as there is room the way back stays', () => {
  const storage = new MemoryStorage()
  storage.setItem(BACKUP_KEY, 'before')
  store(storage).change((now) => withTheme(now, 'dark'))
  expect(storage.getItem(BACKUP_KEY)).toBe('before')
})

test('what cannot be read can be downloaded, before and after it is set aside, each text once', () => {
  const storage = new MemoryStorage()
  const kept = store(storage)
  expect(kept.setAside()).toBe('')
  storage.setItem(KEPT_KEY, '{"broken')
  expect(kept.setAside()).toBe('{"broken')
  kept.change((now) => withTheme(now, 'dark'))
  expect(kept.setAside()).toBe('{"broken')
  storage.setItem(KEPT_KEY, 'broken again')
  expect(kept.setAside()).toBe('{"broken\n\nbroken again')
  storage.setItem(KEPT_KEY, '{"broken')
  expect(kept.setAside()).toBe('{"broken')
})

test('whoever has the damaged text, or wants none of it, is left with what could be read', () => {
  const storage = new MemoryStorage()
  storage.setItem(KEPT_KEY, JSON.stringify({ ...dark, unknown: true }))
  const kept = store(storage)
  expect(kept.get()).toMatchObject({ kept: dark, damage: { lost: 1 } })
  kept.forgetSetAside()
  expect(kept.get()).toEqual({ isRead: true, kept: dark, trouble: null, damage: null })
  expect(JSON.parse(storage.getItem(KEPT_KEY) ?? '')).toMatchObject(dark)
})

test('forgetting what was set aside leaves what was kept since', () => {
  const storage = new MemoryStorage()
  storage.setItem(SET_ASIDE_KEY, '{"broken')
  const kept = store(storage)
  kept.forgetSetAside()
  expect([storage.getItem(SET_ASIDE_KEY), storage.getItem(KEPT_KEY), kept.get().damage]).toEqual([null, null, null])
})

test('how much was lost is told of what lies aside too', () => {
  const storage = new MemoryStorage()
  const lossy = JSON.stringify({ ...EMPTY_KEPT, skills: ['Go', 7, 8] })
  storage.setItem(SET_ASIDE_KEY, lossy)
  expect(store(storage).get().damage).toEqual(store(holding(KEPT_KEY, lossy)).get().damage)
  // What can be read after all is there to be had all the same.
  expect(store(holding(SET_ASIDE_KEY, JSON.stringify(dark))).get().damage).toEqual(WHOLE)
})

test('each text that lies aside is looked at anew', () => {
  const storage = holding(SET_ASIDE_KEY, JSON.stringify({ ...EMPTY_KEPT, skills: ['Go', 7] }))
  const kept = store(storage)
  expect(kept.get().damage).toMatchObject({ lost: 1 })
  storage.setItem(SET_ASIDE_KEY, JSON.stringify({ ...EMPTY_KEPT, skills: [6, 7] }))
  kept.look()
  expect(kept.get().damage).toMatchObject({ lost: 2 })
})

test('the first version of a list leaves no old one behind', () => {
  const storage = new MemoryStorage()
  const kept = store(storage)
  kept.change((now) => withTheme(now, 'dark'))
  kept.change((now) => withSkill(now, 'Go'))
  expect(Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter((key) => /\.v/.test(key ?? ''))).toEqual([])
})

test.each([[KEPT_KEY], [SET_ASIDE_KEY], [null]])('what another tab did to %s is shown', (key) => {
  const storage = new MemoryStorage()
  const { kept, hear } = hearing(storage)
  const listener = vi.fn<() => void>()
  kept.subscribe(listener)
  kept.get()
  store(storage).change((now) => withTheme(now, 'dark'))
  const text = storage.getItem(KEPT_KEY)
  hear(key)
  expect([listener.mock.calls.length, kept.get().kept]).toEqual([1, dark])
  expect(storage.getItem(KEPT_KEY)).toBe(text)
})

test('what another tab keeps for itself is no news', () => {
  const { kept, hear } = hearing(new MemoryStorage())
  const listener = vi.fn<() => void>()
  kept.subscribe(listener)
  hear('another-app')
  hear(BACKUP_KEY)
  expect(listener).not.toHaveBeenCalled()
})

test('a change that another tab wrote over is shown all the time, and stored again once', () => {
  const storage = new MemoryStorage()
  const { kept, hear } = hearing(storage)
  kept.subscribe(() => {})
  const before = storage.getItem(KEPT_KEY)
  kept.change((now) => withSkill(now, 'Go'))
  storage.clear()
  if (before !== null) storage.setItem(KEPT_KEY, before)
  store(storage).change((now) => withSkill(now, 'Rust'))
  kept.look()
  expect(kept.get().kept.skills.toSorted()).toEqual(['Go', 'Rust'])
  hear(KEPT_KEY)
  const text = storage.getItem(KEPT_KEY)
  expect(store(storage).get().kept.skills.toSorted()).toEqual(['Go', 'Rust'])
  hear(KEPT_KEY)
  expect(storage.getItem(KEPT_KEY)).toBe(text)
})

test('other tabs are listened to as long as anybody here listens', () => {
  const { kept, heard } = hearing(new MemoryStorage())
  const [one, two] = [kept.subscribe(() => {}), kept.subscribe(() => {})]
  one()
  expect([...heard.keys()]).toEqual(['storage'])
  two()
  expect([...heard.keys()]).toEqual([])
})

test('who stops listening is told nothing more', () => {
  const kept = store(new MemoryStorage())
  const listener = vi.fn<() => void>()
  kept.subscribe(listener)()
  kept.change((now) => withTheme(now, 'dark'))
  expect(listener).not.toHaveBeenCalled()
})

test('the same text is not read twice', () => {
  const storage = holding(KEPT_KEY, JSON.stringify(dark))
  const read = vi.fn(readKept)
  const kept = createKeptStore(() => storage, { read })
  kept.get()
  const before = read.mock.calls.length
  kept.look()
  kept.change((now) => now)
  kept.change((now) => withSkill(now, 'Go'))
  expect(read.mock.calls.length).toBe(before)
  expect(kept.get().kept).toEqual({ ...dark, skills: ['Go'] })
})

/**
 * Tabs as Chromium has them: all writes pass through one log, and each tab learns of the others' when it gets there.
 * Until a tab's own write came back to it, others' writes to that key do not change what it sees; the events come anyway.
 */
const laggingTabs = (count: number) => {
  const heard: ((event: Pick<StorageEvent, 'key'>) => void)[] = []
  vi.stubGlobal('addEventListener', (_: string, listener: (typeof heard)[number]) => heard.push(listener))
  const log: { from: number; key: string; newValue: string }[] = []
  const tabs = Array.from({ length: count }, (_, from) => {
    const view = new MemoryStorage()
    const show = view.setItem.bind(view)
    view.setItem = (key, newValue) => {
      show(key, newValue)
      log.push({ from, key, newValue })
    }
    const kept = createKeptStore(() => view)
    kept.subscribe(() => {})
    return { kept, show, at: 0 }
  })
  const hear = (to: number) => {
    const tab = tabs[to]
    const write = log[tab?.at ?? 0]
    if (tab === undefined || write === undefined) return
    tab.at += 1
    if (write.from === to) return
    if (!log.slice(tab.at).some(({ from, key }) => from === to && key === write.key)) tab.show(write.key, write.newValue)
    heard[to]?.(write)
  }
  return { tabs: tabs.map(({ kept }) => kept), hear, isQuiet: () => tabs.every(({ at }) => at === log.length), writes: () => log.length }
}

test('tabs that learn of each other late lose nothing of what each of them added', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom('adds', 'hears'), fc.nat(2)), { maxLength: 80 })
  fc.assert(fc.property(steps, (steps) => {
    const { tabs, hear, isQuiet, writes } = laggingTabs(3)
    const added: string[] = []
    for (const [index, [what, tab]] of steps.entries()) {
      if (what === 'hears') hear(tab)
      else {
        added.push(`skill ${index}`)
        tabs[tab]?.change((now) => ({ ...now, skills: [...now.skills, `skill ${index}`] }))
      }
    }
    while (!isQuiet() && writes() < 5000) for (const tab of tabs.keys()) hear(tab)
    expect(isQuiet()).toBe(true)
    for (const tab of tabs) expect(tab.get().kept.skills.toSorted()).toEqual(added.toSorted())
  }), { numRuns: 2000 })
}, 60_000)

test('tabs that learn of each other late leave every switch as it was last seen to be put', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom('switches', 'hears'), fc.nat(2), fc.nat(1)), { maxLength: 80 })
  fc.assert(fc.property(steps, (steps) => {
    const { tabs, hear, isQuiet, writes } = laggingTabs(3)
    const wanted = new Map<string, boolean>()
    for (const [what, tab, which] of steps) {
      const kept = tabs[tab]
      if (what === 'hears' || kept === undefined) hear(tab)
      else {
        const skill = `tab ${tab}, skill ${which}`
        const isThere = kept.get().kept.skills.includes(skill)
        kept.change((now) => (isThere ? withoutSkill(now, skill) : withSkill(now, skill)))
        expect(kept.get().kept.skills.includes(skill)).toBe(!isThere)
        wanted.set(skill, !isThere)
      }
    }
    while (!isQuiet() && writes() < 5000) for (const tab of tabs.keys()) hear(tab)
    expect(isQuiet()).toBe(true)
    const there = [...wanted].flatMap(([skill, isThere]) => (isThere ? [skill] : []))
    for (const tab of tabs) expect(tab.get().kept.skills.toSorted()).toEqual(there.toSorted())
  }), { numRuns: 2000 })
}, 60_000)

test('what one tab added and another took out is gone for good, whoever writes over it meanwhile', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom('adds', 'takes out', 'hears'), fc.nat(2), fc.nat(20)), { maxLength: 80 })
  fc.assert(fc.property(steps, (steps) => {
    const { tabs, hear, isQuiet, writes } = laggingTabs(3)
    const wanted = new Set<string>()
    for (const [index, [what, tab, which]] of steps.entries()) {
      const kept = tabs[tab]
      const there = kept?.get().kept.skills.filter((skill) => wanted.has(skill)) ?? []
      const skill = what === 'adds' ? `skill ${index}` : there[which % there.length]
      if (what === 'hears' || kept === undefined || skill === undefined) hear(tab)
      else {
        kept.change((now) => (what === 'adds' ? withSkill(now, skill) : withoutSkill(now, skill)))
        if (what === 'adds') wanted.add(skill)
        else wanted.delete(skill)
      }
    }
    while (!isQuiet() && writes() < 5000) for (const tab of tabs.keys()) hear(tab)
    expect(isQuiet()).toBe(true)
    for (const tab of tabs) expect(tab.get().kept.skills.toSorted()).toEqual([...wanted].toSorted())
  }), { numRuns: 2000 })
}, 60_000)
