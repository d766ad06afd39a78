/** Takes in an exported file: first says what it would do, then does it when told to. */
import { useState } from 'react'
import { noteDrafts } from '../kept/browser-store.ts'
import { importFile } from '../kept/import-file.ts'
import { planImport, type ImportPlan } from '../kept/import-plan.ts'
import { readFile, type FileReading } from '../kept/read-file.ts'
import { useKept } from '../kept/use-kept.ts'
import { countOf } from './count-of.ts'
import { closeModal, Modal } from './modal.tsx'

export const ShortlistImport = ({ className = 'button' }: { className?: string }) => {
  const [reading, setReading] = useState<FileReading | null>(null)
  return (
    <>
      <label className={`${className} cursor-pointer focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent`}>
        Import
        <input
          type="file"
          accept=".json,application/json"
          className="sr-only"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            // So that choosing the same file again counts as a choice.
            currentTarget.value = ''
            noteDrafts.flush()
            if (file !== undefined) void readFile(file).then(setReading)
          }}
        />
      </label>
      {reading?.state === 'refused' && (
        <Modal title="This file was not imported" onClosed={() => setReading(null)}>
          <p role="alert" className="mt-3 break-words">
            {reading.reason}
          </p>
          <button type="button" className="button mt-4" onClick={closeModal}>
            All right
          </button>
        </Modal>
      )}
      {reading?.state === 'read' && <ImportPreview reading={reading} onClosed={() => setReading(null)} />}
    </>
  )
}

type Read = Extract<FileReading, { state: 'read' }>

const sentences = (plan: ImportPlan, lost: number): string[] => [
  ...(plan.added.length > 0 ? [`${plan.added.length} new`] : []),
  ...(plan.unchanged.length > 0 ? [`${plan.unchanged.length} already here`] : []),
  ...(plan.newSkills.length > 0 ? [`${countOf(plan.newSkills.length, 'skill')} added to yours`] : []),
  ...(lost > 0 ? [`${lost} could not be read, or not wholly`] : []),
]

const ImportPreview = ({ reading, onClosed }: { reading: Read; onClosed: () => void }) => {
  const { kept } = useKept()
  const plan = planImport(kept, reading.entries, reading.skills)
  const { changedNotes: notes, changedStages: stages } = plan
  const isNothingNew = plan.added.length + notes.length + stages.length + plan.newSkills.length === 0
  return (
    <Modal title={`Import “${reading.name}”?`} onClosed={onClosed}>
      <ul className="mt-3 list-disc space-y-1 ps-5">
        {sentences(plan, reading.lost).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {notes.length > 0 && (
          <li>
            {countOf(notes.length, 'changed note')}: both texts are kept
            <span className="block text-sm text-soft">{notes.map(({ own }) => own.title).join('; ')}</span>
          </li>
        )}
        {stages.length > 0 && (
          <li>
            {countOf(stages.length, 'changed stage')}: the one further along is kept
            <span className="block text-sm text-soft">{stages.map(({ own, merged }) => `${own.title}: ${own.stage} → ${merged.stage}`).join('; ')}</span>
          </li>
        )}
        <li>0 removed</li>
      </ul>
      {isNothingNew && <p className="mt-3 text-soft">There is nothing in this file that is not here already.</p>}
      <div className="mt-5 flex flex-wrap gap-2">
        <button
          type="button"
          className="button button-primary"
          disabled={isNothingNew}
          onClick={(event) => {
            closeModal(event)
            importFile(`Imported “${reading.name}”: ${sentences(plan, 0).join(', ') || 'notes and stages'}`, reading.name, reading.entries, reading.skills)
          }}
        >
          Import
        </button>
        <button type="button" className="button" onClick={closeModal}>
          Cancel
        </button>
      </div>
    </Modal>
  )
}
